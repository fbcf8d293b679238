package fi.polku.reporting.indicators;

import java.time.Instant;
import java.util.List;

/**
 * The figures of one indicator in one region and period.
 *
 * @param asOf when they were computed
 * @param madeUp how many of the facts are demonstration data
 * @param rows ordered by their dimensions
 */
public record Report(String indicator, String region, Period period, Instant asOf, long madeUp, List<Row> rows) {
    public Report {
        rows = List.copyOf(rows);
    }
}
