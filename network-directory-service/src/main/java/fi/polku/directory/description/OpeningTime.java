package fi.polku.directory.description;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A time of the week when a location is open, Finnish time; a day may have several (HSDS 3 {@code schedule}).
 *
 * @param closes after {@code opens}; what is open past midnight has a time on each day
 */
public record OpeningTime(
        @NotNull DayOfWeek day,
        @NotNull LocalTime opens,
        @NotNull LocalTime closes) {

    boolean overlaps(OpeningTime other) {
        return day == other.day && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }
}
