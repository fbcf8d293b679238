package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move of the case that the referral could not follow when it arrived. Both sides see it; a person settles it.
 *
 * @param settling absent while nobody has
 */
public record Conflict(
        UUID caseId,
        CaseStage caseStage,
        ReferralState referralState,
        Instant at,
        @Nullable Settling settling) {
    public Conflict {
        requireNonNull(caseId, "caseId");
        requireNonNull(caseStage, "caseStage");
        requireNonNull(referralState, "referralState");
        requireNonNull(at, "at");
    }

    Conflict(UUID caseId, CaseStage caseStage, ReferralState referralState, Instant at) {
        this(caseId, caseStage, referralState, at, null);
    }

    boolean isOpen() {
        return settling == null;
    }

    Conflict settled(Settling done) {
        return isOpen() ? new Conflict(caseId, caseStage, referralState, at, done) : this;
    }

    Conflict withoutWords() {
        return settling == null
                ? this
                : new Conflict(
                        caseId,
                        caseStage,
                        referralState,
                        at,
                        new Settling(FreeText.NONE, settling.by(), settling.at()));
    }

    /** What a person found to be true, or did about it. */
    public record Settling(FreeText text, Member by, Instant at) {}
}
