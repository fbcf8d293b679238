package fi.polku.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void countsFailuresApart() {
        var calls = new AtomicInteger();

        Figures figures = Load.run(2, Duration.ofMillis(50), () -> calls.incrementAndGet() % 2 == 0);

        assertThat(figures.failed() + figures.nanos().size()).isEqualTo(calls.get());
        assertThat(figures.failed()).isPositive();
    }

    @Test
    void refusesToCompareTheStandInWithGoals(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("run"));
        Files.writeString(folder.resolve("run/stack.properties"), "store=the embedded stand-in\n");

        assertThatThrownBy(() -> Stack.runningIn(folder))
                .isInstanceOf(NotMeasurable.class)
                .hasMessageContaining("stand-in");
    }

    @Test
    void refusesToMeasureWhereNothingRuns(@TempDir Path folder) {
        assertThatThrownBy(() -> Stack.runningIn(folder)).isInstanceOf(NotMeasurable.class);
    }
}
