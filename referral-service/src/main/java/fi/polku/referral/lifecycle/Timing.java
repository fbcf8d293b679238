package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the present state. Being late is a flag and a fact, never a state (rule 3).
 *
 * @param since when it came into the state
 * @param dueOn last day of the state; absent where the region sets none
 * @param daysLeft working days that were left when the clock stopped
 * @param late whether it has been told that the day is past
 * @param quietUntil the day from which on silence is told; absent where the region does not want it
 * @param quiet whether silence has been told
 * @param closesOn when it closes by itself, as nobody confirmed
 */
public record Timing(
        Instant since,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        boolean late,
        @Nullable LocalDate quietUntil,
        boolean quiet,
        @Nullable LocalDate closesOn) {
    public Timing {
        requireNonNull(since, "since");
    }

    public static Timing from(Instant since) {
        return new Timing(since, null, null, false, null, false, null);
    }

    /** Without what this act of time waits for: the region does not want it any more. */
    Timing without(Action action) {
        return new Timing(
                since,
                action == Action.MARK_OVERDUE ? null : dueOn,
                daysLeft,
                late,
                action == Action.MARK_STALLED ? null : quietUntil,
                quiet,
                action == Action.CLOSE_UNCONFIRMED ? null : closesOn);
    }

    Timing marked(boolean isLate, boolean isQuiet) {
        return new Timing(since, dueOn, daysLeft, isLate, quietUntil, isQuiet, closesOn);
    }
}
