package fi.polku.referral.lifecycle;

import java.util.Optional;
import java.util.UUID;

/** Consultation cases as far as they are known here. */
public interface Cases {
    Optional<CaseStanding> of(ReferralId referral);

    /** Where the case that answers a referral stands. */
    record CaseStanding(UUID id, String state, boolean ended) {}
}
