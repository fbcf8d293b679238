package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

/**
 * A referral as the store has it.
 *
 * @param version what the next change must have seen
 * @param epoch of the service's last restore
 */
public record KnownReferral(ReferralId id, String region, long version, long epoch, Referral referral) {
    public KnownReferral {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(referral, "referral");
    }

    public Order order() {
        return referral.order();
    }
}
