package fi.polku.platform.audit;

/**
 * How far a source's chain is known.
 *
 * @param number the number of its last group, 0 before the first
 * @param mac the MAC of that group
 * @param entries how many entries the chain holds so far, {@link #UNKNOWN} where that cannot be told
 */
public record ChainHead(String source, long number, String mac, long entries, boolean closed) {

    static final long UNKNOWN = -1;

    /** Where every chain begins. */
    public static ChainHead none(String source) {
        return new ChainHead(source, 0, "", 0, false);
    }
}
