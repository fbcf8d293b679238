package fi.polku.platform.messaging;

/**
 * A topic this service produces. Topics of published aggregates need no bean unless they carry beats.
 *
 * @param beats whether a sign of life goes out on each partition every second, so that copies elsewhere know their age
 * @param retention what becomes of old records
 */
public record TopicSpec(String name, boolean beats, Retention retention) {

    /** What becomes of old records. */
    public enum Retention {
        /** The newest of each key stays for ever. */
        COMPACTED,
        /** Everything goes after 90 days, for what is only carried over. */
        DAYS_90
    }

    public static TopicSpec compacted(String name) {
        return new TopicSpec(name, false, Retention.COMPACTED);
    }

    public static TopicSpec withBeats(String name) {
        return new TopicSpec(name, true, Retention.COMPACTED);
    }

    public static TopicSpec transport(String name) {
        return new TopicSpec(name, false, Retention.DAYS_90);
    }
}
