package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what it is found: worked out from the rest at each change.
 *
 * @param live whether anybody still has something to do with it
 * @param answering memberships that answer for it now
 * @param units theirs, and of all who have answered for it
 * @param remindOn the next day on which somebody is reminded
 * @param endScoreMissing whether it ended and nobody has written what became of the score, if only that it was not asked
 */
public record Sought(
        boolean live,
        List<UUID> answering,
        List<UUID> units,
        @Nullable LocalDate remindOn,
        boolean endScoreMissing,
        Instant lastSignAt) {
    public Sought {
        answering = List.copyOf(answering);
        units = List.copyOf(units);
        requireNonNull(lastSignAt, "lastSignAt");
    }
}
