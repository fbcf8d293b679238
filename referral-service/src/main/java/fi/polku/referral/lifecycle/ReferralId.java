package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a referral; derived from the Idempotency-Key that made it. */
public record ReferralId(UUID value) {
    public ReferralId {
        requireNonNull(value, "value");
    }
}
