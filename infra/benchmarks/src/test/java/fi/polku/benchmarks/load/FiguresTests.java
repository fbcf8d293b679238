package fi.polku.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTests {
    @Test
    void tellsRateAndPercentiles() {
        List<Long> nanos = LongStream.rangeClosed(1, 100)
                .map(each -> each * 1_000_000)
                .boxed()
                .toList();

        var figures = new Figures(nanos, 3, Duration.ofSeconds(2));

        assertThat(figures).hasToString("50/s, p50 51.0 ms, p99 100.0 ms, 3 failed");
    }

    @Test
    void ofNothingTellsNoPercentile() {
        assertThat(new Figures(List.of(), 5, Duration.ofSeconds(1)).milliseconds(0.99))
                .isNaN();
    }
}
