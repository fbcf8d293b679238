package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A time of the week when a location is open, Finnish time; a day may have several. */
public record OpeningTime(DayOfWeek day, LocalTime opens, LocalTime closes) {
    public OpeningTime {
        requireNonNull(day, "day");
        requireNonNull(opens, "opens");
        requireNonNull(closes, "closes");
    }
}
