package fi.polku.reporting.accesslog;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's word that a chain ends without a closing group because its process died (design, section 5).
 *
 * @param through the last group that the person knew of; should more come, the chain is open again
 * @param reason code of why the process ended so
 */
public record Acceptance(String source, long through, String reason, UUID by, UUID unit, Instant at) {
    static final String COLLECTION = "access_log_acceptance";
}
