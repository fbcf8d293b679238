package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Line;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R6: one service's slow store is felt on that service's routes alone, and wears out neither gateway nor services. */
@ExtendWith(RunningPolku.class)
class SlowStoreIT {
    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final Duration BEFORE = Duration.ofSeconds(Extent.of(8, 120));
    private static final Duration MEANWHILE = Duration.ofSeconds(Extent.of(14, 600));

    /** In a short run a single collected heap is a percentile, so that it only shows that slowness does not spread. */
    private static final double MOST = Extent.of(8.0, 1.2);

    private static final double MORE_THREADS = 10;
    private static final double MORE_HEAP = 24 << 20;

    private final Polku polku;

    SlowStoreIT(Polku polku) {
        this.polku = polku;
    }

    @Test
    void isNotFeltByTheOthers() {
        Line line = polku.lines().toTheStoreOf(Traffic.SLOWED);
        assertThat(line.callers()).isPositive();
        try (Traffic traffic = new Traffic(polku)) {
            // What is compiled on the way is not measured.
            var _ = traffic.pass(BEFORE);
            Traffic.Passed before = traffic.pass(BEFORE);
            line.slowBy(SLOW);
            Traffic.Passed first = traffic.pass(MEANWHILE.dividedBy(2));
            Traffic.Passed last = traffic.pass(MEANWHILE.dividedBy(2));
            line.become(Line.Mode.WHOLE);
            Traffic.Passed after = traffic.pass(BEFORE);

            Traffic.Passed whole = before.and(after);
            Traffic.Passed slow = first.and(last);
            Map<String, Double> ratios = new TreeMap<>();
            whole.others().forEach(route -> ratios.put(route, slow.p99(route) / whole.p99(route)));
            Figure.print(
                    "R6",
                    "store of %s slowed by %d s for %d s: p99 of the others %s; most threads %s, least heap in MiB %s"
                            .formatted(
                                    Traffic.SLOWED,
                                    SLOW.toSeconds(),
                                    MEANWHILE.toSeconds(),
                                    ratios.entrySet().stream()
                                            .map(ratio -> String.format(
                                                    Locale.ROOT,
                                                    "%s %.2f x (%.0f ms)",
                                                    ratio.getKey(),
                                                    ratio.getValue(),
                                                    slow.p99(ratio.getKey())))
                                            .collect(Collectors.joining(", ")),
                                    told(first.threads(), last.threads(), 1),
                                    told(first.heap(), last.heap(), 1 << 20)));
            assertThat(slow.slowest()).as("the slowed service is slow").isGreaterThan(SLOW);
            assertThat(slow.ofOthers()).allMatch(one -> one.answer().succeeded());
            assertThat(ratios).allSatisfy((_, ratio) -> assertThat(ratio).isLessThanOrEqualTo(MOST));
            isSteady("threads", first.threads(), last.threads(), MORE_THREADS);
            isSteady("heap", first.heap(), last.heap(), MORE_HEAP);
        }
    }

    private static void isSteady(String what, Map<String, Double> first, Map<String, Double> last, double more) {
        assertThat(last)
                .allSatisfy((part, now) -> assertThat(now)
                        .as("%s of %s", what, part)
                        .isLessThanOrEqualTo(first.getOrDefault(part, 0.0) + more));
    }

    /** From the first half of the slow time to the last. */
    private static String told(Map<String, Double> first, Map<String, Double> last, double unit) {
        return new TreeMap<>(last)
                .entrySet().stream()
                        .map(part -> String.format(
                                Locale.ROOT,
                                "%s %.0f to %.0f",
                                part.getKey(),
                                first.getOrDefault(part.getKey(), 0.0) / unit,
                                part.getValue() / unit))
                        .collect(Collectors.joining(", "));
    }
}
