package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a service can take on.
 *
 * @param asOf the day on which somebody said so
 * @param places how many clients it can have at once
 * @param free how many more it can take
 * @param waitingDays from referral to the first meeting, as a rule
 */
public record Availability(
        LocalDate asOf,
        @Nullable Integer places,
        @Nullable Integer free,
        @Nullable Integer waitingDays) {
    public Availability {
        requireNonNull(asOf, "asOf");
    }
}
