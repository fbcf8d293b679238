package fi.polku.reporting.indicators;

import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whole days of Finnish time, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    public Instant start() {
        return from.atStartOfDay(Today.FINLAND).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(Today.FINLAND).toInstant();
    }
}
