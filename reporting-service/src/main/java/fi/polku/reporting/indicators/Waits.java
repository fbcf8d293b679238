package fi.polku.reporting.indicators;

import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects how long something took, and tells what the waits are like. */
public final class Waits {
    private final List<Long> days = new ArrayList<>();
    private long missing;

    /**
     * Counts one fact. A later end that is not known yet, or lies on an earlier day, is missing; on the same day it is no wait, whichever
     * came first.
     */
    public void add(@Nullable Instant from, @Nullable Instant to) {
        long wait = from == null || to == null ? -1 : ChronoUnit.DAYS.between(day(from), day(to));
        if (wait < 0) {
            missing++;
        } else {
            days.add(wait);
        }
    }

    public long count() {
        return days.size() + missing;
    }

    public Row.Days summary() {
        if (days.isEmpty()) {
            return new Row.Days(0, missing, null, null, null);
        }
        Collections.sort(days);
        double mean = days.stream().mapToLong(Long::longValue).average().orElseThrow();
        return new Row.Days(days.size(), missing, Math.round(mean * 10) / 10.0, quantile(0.5), quantile(0.9));
    }

    /** Linear interpolation between the closest ranks. */
    private double quantile(double share) {
        double position = share * (days.size() - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        double value = days.get(below) + (position - below) * (days.get(above) - days.get(below));
        return Math.round(value * 10) / 10.0;
    }

    private static LocalDate day(Instant time) {
        return time.atZone(Today.FINLAND).toLocalDate();
    }
}
