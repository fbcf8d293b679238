package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * A legal hold [säilytysvelvoite]: until it is lifted nothing of the client is destroyed.
 *
 * @param reason code
 * @param by the membership that placed it
 */
public record LegalHold(String reason, Instant since, UUID by) {
    public LegalHold {
        requireNonNull(reason, "reason");
        requireNonNull(since, "since");
        requireNonNull(by, "by");
    }
}
