package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Codes;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.ReferralKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked, by whom and on what: of what is left out the order says the same as before. */
record AskingRequest(
        @Nullable String kind,
        @Nullable AskerRequest asker,
        @Nullable Boolean mayBecomeReferral,
        @Nullable List<String> criteria,
        @Nullable SituationRequest situation,
        @Nullable List<UUID> enclosed) {
    private static final Set<String> KINDS =
            Set.of(ReferralKind.REFERRAL.code(), ReferralKind.ADVICE.code(), ReferralKind.PAIR_WORK.code());

    Order.Asking over(Order.Asking before, TargetRequest target, Moves moves) {
        ReferralKind wanted = kind == null
                ? before.kind()
                : ReferralKind.of(Codes.require("/kind", kind, KINDS)).orElse(before.kind());
        return before.edited(
                wanted,
                asker == null ? before.asker() : asker.toAsker(moves),
                mayBecomeReferral == null ? before.mayBecomeReferral() : mayBecomeReferral,
                criteria == null ? before.criteria() : stated(criteria, moves),
                target.outsideIfAny(),
                situation == null ? before.situation() : situation.toSituation(moves),
                target.enclosed(enclosed, before.enclosed(), moves));
    }

    /** Criteria of the gate that the sender says are met. */
    static List<String> stated(List<String> criteria, Moves moves) {
        return moves.codes("/criteria", criteria, Lists.CRITERION);
    }
}
