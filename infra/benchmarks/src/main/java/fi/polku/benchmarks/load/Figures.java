package fi.polku.benchmarks.load;

import java.time.Duration;
import java.util.List;

/**
 * What a load has shown.
 *
 * @param nanos how long each successful operation took, ascending
 */
public record Figures(List<Long> nanos, long failed, Duration took) {
    public Figures {
        nanos = nanos.stream().sorted().toList();
    }

    public double perSecond() {
        return nanos.size() / (took.toNanos() / 1e9);
    }

    /** Milliseconds within which this share of operations was done. */
    public double milliseconds(double share) {
        return nanos.isEmpty() ? Double.NaN : nanos.get((int) Math.min(nanos.size() - 1, share * nanos.size())) / 1e6;
    }

    @Override
    public String toString() {
        return "%.0f/s, p50 %.1f ms, p99 %.1f ms, %d failed"
                .formatted(perSecond(), milliseconds(0.5), milliseconds(0.99), failed);
    }
}
