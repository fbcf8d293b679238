package fi.polku.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LoadTests {
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void countsFailuresApart() {
        Figures figures = Load.run(2, Duration.ofMillis(50), () -> () -> calls.incrementAndGet() % 2 == 0);

        assertThat(figures.failed() + figures.nanos().size()).isEqualTo(calls.get());
        assertThat(figures.failed()).isPositive();
    }

    @Test
    void takesABrokenConnectionForAFailure() {
        Figures figures = Load.run(1, Duration.ofMillis(20), () -> () -> {
            throw new IOException("hung up");
        });

        assertThat(figures.nanos()).isEmpty();
        assertThat(figures.failed()).isPositive();
    }

    @Test
    void keepsToItsRate() {
        Figures figures = Load.steady(4, 200, Duration.ofMillis(500), () -> () -> calls.incrementAndGet() > 0);

        assertThat(figures.nanos()).hasSize(100);
    }

    /** One that takes 100 ms makes those due meanwhile late; counted from when they begin, they would look quick. */
    @Test
    void countsTheWaitBehindASlowOne() {
        Figures figures = Load.steady(1, 100, Duration.ofMillis(300), () -> () -> {
            if (calls.incrementAndGet() == 1) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            return true;
        });

        assertThat(figures.nanos().stream().filter(nanos -> nanos > 10_000_000).count())
                .isGreaterThanOrEqualTo(8);
    }
}
