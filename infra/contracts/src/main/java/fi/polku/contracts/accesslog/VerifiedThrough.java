package fi.polku.contracts.accesslog;

import static java.util.Objects.requireNonNull;

/**
 * Up to which group a source's log is safely kept; the source may remove what lies before.
 *
 * @param source name of the source: service and process start
 * @param verifiedThrough number of the last group kept, from 1
 */
public record VerifiedThrough(String source, long verifiedThrough) {
    public VerifiedThrough {
        requireNonNull(source, "source");
    }
}
