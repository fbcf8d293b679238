package fi.polku.referral.lifecycle;

import fi.polku.platform.web.Today;
import java.util.UUID;

/** Lets a referral follow the consultation case that answers it. */
public final class FollowCase {
    private final Referrals referrals;
    private final Limits limits;
    private final Today today;

    public FollowCase(Referrals referrals, Limits limits, Today today) {
        this.referrals = referrals;
        this.limits = limits;
        this.today = today;
    }

    /**
     * Moves the referral, keeps a conflict, or finds nothing to do; hearing the same twice does nothing more.
     *
     * @param reopening which time of the referral the case answers; a case of an earlier time has nothing to say any more
     */
    public void hear(ReferralId id, int reopening, UUID caseId, CaseStage stage) {
        referrals
                .find(id)
                .filter(known -> known.referral().ending().reopenings() == reopening)
                .ifPresent(known -> {
                    Referral next =
                            CaseTable.follow(known.referral(), caseId, stage, today.now(), limits.of(known.region()));
                    if (!next.equals(known.referral())) {
                        referrals.commit(known, next);
                    }
                });
    }
}
