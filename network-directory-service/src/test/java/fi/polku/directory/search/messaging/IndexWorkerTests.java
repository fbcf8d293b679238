package fi.polku.directory.search.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class IndexWorkerTests {

    private final Filled filled = new Filled();
    private final IndexWorker worker = new IndexWorker(filled);

    @AfterEach
    void stop() {
        worker.stop();
    }

    @Test
    void tellsOfAnIndexThatFellBehindAndOfOneThatCaughtUp() {
        worker.step();
        assertThat(worker.health().getStatus()).isEqualTo(Status.UP);

        filled.broken = true;
        worker.step();
        assertThat(worker.health().getStatus()).isEqualTo(Status.UP);
        IntStream.range(0, 100).forEach(_ -> worker.step());
        assertThat(worker.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(worker.isComplete()).isFalse();

        filled.broken = false;
        worker.step();
        assertThat(worker.health().getStatus()).isEqualTo(Status.UP);
    }

    /** As a feed whose disk is full now and then. */
    private static final class Filled implements IndexWorker.Steps {

        private boolean broken;

        @Override
        public boolean isComplete() {
            return true;
        }

        @Override
        public void step() {
            if (broken) {
                throw new IllegalStateException("No space left");
            }
        }

        @Override
        public void stop() {}
    }
}
