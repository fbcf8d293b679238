package fi.polku.referral.lifecycle.web;

import fi.polku.referral.lifecycle.Criterion;
import fi.polku.referral.lifecycle.Decision;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.GuardFailed;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.lifecycle.Sight;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules said when a person decided, kept with the decision: they advise, a person decides. */
@Component
class Deciding {
    private final ReadReferral readReferral;

    Deciding(ReadReferral readReferral) {
        this.readReferral = readReferral;
    }

    Decision decision(Sight sight, Member by, Instant now, @Nullable FreeText ground) {
        return new Decision(now, by.membership(), readReferral.evaluated(sight), ground);
    }

    /** To take it on: why, where the rules say that something is not met. What was said at the waiting list counts on. */
    Decision takingOn(Sight sight, Member by, Instant now, @Nullable FreeText ground) {
        List<Criterion> criteria = readReferral.evaluated(sight);
        Decision before = sight.known().referral().handling().decision();
        FreeText said = ground != null || before == null ? ground : before.ground();
        if (said == null && criteria.stream().anyMatch(each -> each.verdict() == Criterion.Verdict.NOT_MET)) {
            throw new GuardFailed(GuardFailed.Guard.GROUND_MISSING);
        }
        return new Decision(now, by.membership(), criteria, said);
    }
}
