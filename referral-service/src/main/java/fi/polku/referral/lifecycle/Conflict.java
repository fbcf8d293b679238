package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** A move of the case that the referral could not follow when it arrived. Both sides see it; a person settles it. */
public record Conflict(UUID caseId, CaseStage caseStage, ReferralState referralState, Instant at) {
    public Conflict {
        requireNonNull(caseId, "caseId");
        requireNonNull(caseStage, "caseStage");
        requireNonNull(referralState, "referralState");
        requireNonNull(at, "at");
    }
}
