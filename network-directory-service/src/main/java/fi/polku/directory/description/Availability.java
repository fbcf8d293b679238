package fi.polku.directory.description;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a service can take on now (HSDS 3 {@code service_capacity}).
 *
 * @param asOf the day on which somebody said so; without it a number is worth nothing
 * @param places how many clients it can have at once
 * @param free how many more it can take
 * @param waitingDays from referral to the first meeting, as a rule
 */
public record Availability(
        @NotNull LocalDate asOf,
        @Min(0) @Max(1_000_000) @Nullable Integer places,
        @Min(0) @Max(1_000_000) @Nullable Integer free,
        @Min(0) @Max(3_650) @Nullable Integer waitingDays) {}
