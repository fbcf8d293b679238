package fi.polku.reporting.indicators;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of a report.
 *
 * @param by the value of each dimension asked for; {@code ""} where a fact has none
 * @param count how many facts
 * @param days where days are measured: what they are like
 */
public record Row(
        SortedMap<String, String> by, long count, @Nullable Days days) {
    /**
     * What a set of waits is like, in calendar days.
     *
     * @param measured how many facts have both ends
     * @param missing how many still lack the later end
     */
    public record Days(
            long measured,
            long missing,
            @Nullable Double mean,
            @Nullable Double median,
            @Nullable Double p90) {}
}
