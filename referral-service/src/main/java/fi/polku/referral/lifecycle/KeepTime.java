package fi.polku.referral.lifecycle;

import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what time alone brings about: a day is past, nothing has been heard, nobody confirmed an outcome. Done again it finds
 * nothing, and whoever moves a referral meanwhile goes first.
 */
public final class KeepTime {
    private static final int AT_ONCE = 500;

    private final Referrals referrals;
    private final Limits limits;
    private final Today today;

    KeepTime(Referrals referrals, Limits limits, Today today) {
        this.referrals = referrals;
        this.limits = limits;
        this.today = today;
    }

    /** How many it told of. */
    public int keep() {
        LocalDate day = today.day();
        return all(
                        referrals.unconfirmed(day, AT_ONCE),
                        Action.CLOSE_UNCONFIRMED,
                        timing -> isPast(timing.closesOn(), day))
                + all(
                        referrals.overdue(day, AT_ONCE),
                        Action.MARK_OVERDUE,
                        timing -> isPast(timing.dueOn(), day) && !timing.late())
                + all(
                        referrals.silent(day, AT_ONCE),
                        Action.MARK_STALLED,
                        timing -> isPast(timing.quietUntil(), day) && !timing.quiet());
    }

    private int all(List<ReferralId> found, Action action, Predicate<Timing> still) {
        return (int) found.stream().filter(id -> tell(id, action, still)).count();
    }

    private boolean tell(ReferralId id, Action action, Predicate<Timing> still) {
        try {
            KnownReferral known = referrals.find(id).orElse(null);
            if (known == null
                    || action.step(known.referral().state()).isEmpty()
                    || !still.test(known.referral().timing())) {
                return false;
            }
            Referral referral = known.referral();
            TimeLimits times = limits.of(known.region());
            boolean wanted = times.wants(action, referral.state());
            // What began to run before the region put it off runs out unsaid, and is not found again.
            referrals.commit(
                    known,
                    wanted
                            ? Transitions.decide(referral, new ReferralCommand.Plain(action, null, today.now()), times)
                            : referral.with(referral.timing().without(action)));
            return wanted;
        } catch (StaleVersion moved) {
            return false;
        }
    }

    private static boolean isPast(@Nullable LocalDate last, LocalDate day) {
        return last != null && last.isBefore(day);
    }
}
