package fi.polku.referral.lifecycle;

import java.util.Optional;
import java.util.UUID;

/** Consultation cases as far as they are known here. */
public interface Cases {
    /**
     * The case that answers a referral.
     *
     * @param reopening which time of the referral
     */
    Optional<CaseStanding> of(ReferralId referral, int reopening);

    /** Where the case that answers a referral stands. */
    record CaseStanding(UUID id, String state, boolean ended) {}
}
