package fi.polku.referral.lifecycle;

import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Today;
import fi.polku.referral.parties.Member;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Moves responsibility within a unit, as something else has decided. Done again it finds nothing to do. */
public final class MoveBetweenMembers {
    private static final int ATTEMPTS = 5;
    private static final int AT_ONCE = 500;

    private final Referrals referrals;
    private final Limits limits;
    private final Today today;

    MoveBetweenMembers(Referrals referrals, Limits limits, Today today) {
        this.referrals = referrals;
        this.limits = limits;
        this.today = today;
    }

    /** Unless the one it is taken from answers for it no more. */
    public void handOver(ReferralId id, Side side, UUID from, Member to, Member by) {
        move(
                id,
                known -> from.equals(answers(known.referral(), side)),
                known -> new ReferralCommand.HandOver(by, today.now(), side, to));
    }

    /** Lets all that a member answered for fall to the queue. */
    public void handBackAllOf(Side side, UUID member) {
        Action action = side == Side.SENDER ? Action.HAND_BACK_SENDING : Action.HAND_BACK;
        List<KnownReferral> found = referrals.answeredForBy(side, List.of(), member, Set.of(), AT_ONCE);
        found.forEach(each -> move(
                each.id(),
                known -> member.equals(answers(known.referral(), side)),
                known -> new ReferralCommand.Plain(action, null, today.now())));
    }

    private void move(ReferralId id, Predicate<KnownReferral> still, Function<KnownReferral, ReferralCommand> command) {
        for (int attempt = 1; ; attempt++) {
            KnownReferral known = referrals.find(id).filter(still).orElse(null);
            if (known == null) {
                return;
            }
            try {
                referrals.commit(
                        known, Transitions.decide(known.referral(), command.apply(known), limits.of(known.region())));
                return;
            } catch (IllegalTransition over) {
                return;
            } catch (StaleVersion beaten) {
                if (attempt == ATTEMPTS) {
                    throw beaten;
                }
            }
        }
    }

    private static @Nullable UUID answers(Referral referral, Side side) {
        Member handler = referral.handler();
        return switch (side) {
            case SENDER ->
                referral.senderFree() ? null : referral.order().sender().membership();
            case RECEIVER -> handler == null ? null : handler.membership();
        };
    }
}
