package fi.polku.contracts.accesslog;

import static java.util.Objects.requireNonNull;

/**
 * Up to which group a source's log is safely kept; the source may remove what lies before.
 *
 * @param source name of the source: service and process start
 * @param verifiedThrough number of the last group up to which the chain is whole and kept, 0 where there is none
 * @param settled whether a person has accepted that the chain ends without a closing group
 */
public record VerifiedThrough(String source, long verifiedThrough, boolean settled) {
    public VerifiedThrough {
        requireNonNull(source, "source");
    }
}
