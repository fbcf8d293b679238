package fi.polku.reporting.accesslog;

import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Whole days of Finnish time, both ends included; open where no day is told.
 *
 * @param from first day
 * @param to last day
 */
public record LogPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** All that is kept. */
    public static final LogPeriod ALWAYS = new LogPeriod(null, null);

    public LogPeriod {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "period-inverted").parameter("to", "period-inverted");
        }
    }

    public Instant start() {
        return from == null ? Instant.EPOCH : from.atStartOfDay(Today.FINLAND).toInstant();
    }

    boolean holds(Instant at) {
        return !at.isBefore(start())
                && (to == null
                        || at.isBefore(
                                to.plusDays(1).atStartOfDay(Today.FINLAND).toInstant()));
    }

    /** Whether the data was used in the period. */
    public boolean holds(Use use) {
        return holds(use.at());
    }
}
