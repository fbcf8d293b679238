package fi.polku.reporting.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whole days of Finnish time, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
    /** The calendar by which days and months are counted. */
    public static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    public Instant start() {
        return from.atStartOfDay(FINLAND).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(FINLAND).toInstant();
    }
}
