package fi.polku.reporting.facts;

/**
 * The version of a published state.
 *
 * @param epoch raised when the producer was restored from a backup
 * @param sequence the aggregate's version
 */
public record Version(long epoch, long sequence) {
    private static final int SEQUENCE_BITS = 40;

    /** One number that orders versions. */
    long order() {
        return (epoch << SEQUENCE_BITS) | sequence;
    }
}
