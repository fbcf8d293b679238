package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a region lets each state last. Zero, or no limit, is off.
 *
 * @param workingDays for each state
 * @param closesAfterDays after an outcome that nobody confirms
 * @param reopensWithinDays of its end
 * @param quietAfterDays without a sign of life
 * @param reviewsWaitingEveryDays how seldom a place on the waiting list may be looked at
 */
public record TimeLimits(
        Map<ReferralState, Integer> workingDays,
        int closesAfterDays,
        int reopensWithinDays,
        int quietAfterDays,
        int reviewsWaitingEveryDays) {
    /** What holds until a region decides otherwise; proposals of the platform, found in no source. */
    public static final TimeLimits DEFAULT = new TimeLimits(
            Map.of(
                    ReferralState.SENT, 5,
                    ReferralState.RECEIVED, 10,
                    ReferralState.INFO_REQUESTED, 10,
                    ReferralState.ACCEPTED, 20,
                    ReferralState.CANCEL_REQUESTED, 5,
                    ReferralState.OUTCOME_REPORTED, 10,
                    ReferralState.DECLINED, 10,
                    ReferralState.FAILED, 10),
            30,
            90,
            30,
            60);

    public TimeLimits {
        requireNonNull(workingDays, "workingDays");
        EnumMap<ReferralState, Integer> copy = new EnumMap<>(ReferralState.class);
        copy.putAll(workingDays);
        workingDays = Map.copyOf(copy);
    }

    /** The clock after a step, given the clock before it. */
    Timing after(Timing before, ReferralState from, Referral after, Instant at) {
        LocalDate day = day(at);
        ReferralState now = after.state();
        LocalDate quietUntil = !now.isOpen() || quietAfterDays == 0 ? null : day.plusDays(quietAfterDays);
        if (now == from) {
            LocalDate dueOn = now == ReferralState.WAITLISTED ? reviewed(after, before.dueOn()) : before.dueOn();
            boolean late = before.late() && dueOn != null && dueOn.isBefore(day);
            return new Timing(before.since(), dueOn, before.daysLeft(), late, quietUntil, false, before.closesOn());
        }
        Integer left = null;
        LocalDate dueOn = due(after, day);
        if (now.stopsTheClock()) {
            left = before.dueOn() == null ? null : WorkingDays.between(day, before.dueOn());
        } else if (from.stopsTheClock() && before.daysLeft() != null && !isEnd(now)) {
            dueOn = WorkingDays.after(day, Math.max(0, before.daysLeft()));
        } else if (now == ReferralState.SENT && from == ReferralState.RECEIVED) {
            // Passed on: whoever gets it has no more time than the one before.
            dueOn = before.dueOn();
        }
        boolean closes = now == ReferralState.OUTCOME_REPORTED && closesAfterDays > 0;
        return new Timing(at, dueOn, left, false, quietUntil, false, closes ? day.plusDays(closesAfterDays) : null);
    }

    /** Whether the region wants this act of time in a state; zero is off. A day that a person set stands whatever the region wants. */
    boolean wants(Action action, ReferralState state) {
        return switch (action) {
            case CLOSE_UNCONFIRMED -> closesAfterDays > 0;
            case MARK_STALLED -> quietAfterDays > 0;
            case MARK_OVERDUE ->
                state == ReferralState.WAITLISTED
                        || state == ReferralState.ON_HOLD
                        || workingDays.getOrDefault(state, 0) > 0;
            default -> true;
        };
    }

    /** A place on the waiting list is looked at no later than the region wants, whatever day was set. */
    Waiting looked(Waiting wanted, Instant at) {
        LocalDate latest = day(at).plusDays(reviewsWaitingEveryDays);
        return reviewsWaitingEveryDays == 0 || !wanted.reviewOn().isAfter(latest)
                ? wanted
                : new Waiting(wanted.expectedOn(), latest);
    }

    boolean reopens(Timing ended, Instant at) {
        return reopensWithinDays == 0 || !day(at).isAfter(day(ended.since()).plusDays(reopensWithinDays));
    }

    /** A clock that went on would be another's: only coming back to where it stood lets it go on. */
    private static boolean isEnd(ReferralState now) {
        return now != ReferralState.RECEIVED && !now.isUnderWay();
    }

    private @Nullable LocalDate due(Referral after, LocalDate day) {
        Hold hold = after.handling().hold();
        if (after.state() == ReferralState.WAITLISTED) {
            return reviewed(after, null);
        }
        if (after.state() == ReferralState.ON_HOLD && hold != null) {
            return hold.reviewOn();
        }
        int days = after.state().isOpen() ? workingDays.getOrDefault(after.state(), 0) : 0;
        return days == 0 ? null : WorkingDays.after(day, days);
    }

    private static @Nullable LocalDate reviewed(Referral after, @Nullable LocalDate otherwise) {
        Waiting waiting = after.handling().waiting();
        return waiting == null ? otherwise : waiting.reviewOn();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.FINLAND);
    }
}
