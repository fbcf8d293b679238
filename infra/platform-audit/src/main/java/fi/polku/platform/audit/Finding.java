package fi.polku.platform.audit;

/**
 * Something wrong with a source's log.
 *
 * @param number the first group concerned
 * @param through the last group concerned, mostly the same
 */
public record Finding(Kind kind, String source, long number, long through) {

    /** What is wrong. */
    public enum Kind {
        /** The group does not say what was written. */
        ALTERED,
        /** Groups are not there although a later one is. */
        MISSING,
        /** Another group stands where a known one was. */
        REWRITTEN,
        /** The group is genuine but does not follow the one before it. */
        UNCHAINED,
        /** The entries' numbers do not follow each other. */
        MISNUMBERED,
        /** The last groups are not there although they are known to have been. */
        TAIL_CUT,
        /** The process ended without an orderly stop, so nobody can tell whether more was written. */
        UNCLOSED,
        /** Something was written after the closing group. */
        AFTER_CLOSING
    }

    static Finding of(Kind kind, String source, long number) {
        return new Finding(kind, source, number, number);
    }
}
