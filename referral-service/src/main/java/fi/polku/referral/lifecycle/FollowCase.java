package fi.polku.referral.lifecycle;

import fi.polku.platform.web.Today;
import java.util.UUID;

/** Lets a referral follow the consultation case that answers it. */
public final class FollowCase {
    private final Referrals referrals;
    private final Today today;

    public FollowCase(Referrals referrals, Today today) {
        this.referrals = referrals;
        this.today = today;
    }

    /** Moves the referral, keeps a conflict, or finds nothing to do; hearing the same twice does nothing more. */
    public void hear(ReferralId id, UUID caseId, CaseStage stage) {
        referrals.find(id).ifPresent(known -> {
            Referral next = CaseTable.follow(known.referral(), caseId, stage, today.now());
            if (!next.equals(known.referral())) {
                referrals.commit(known, next);
            }
        });
    }
}
