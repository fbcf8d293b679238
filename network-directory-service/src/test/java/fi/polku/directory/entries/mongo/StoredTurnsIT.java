package fi.polku.directory.entries.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import fi.polku.directory.RunningDirectory;
import fi.polku.platform.mongo.Leases;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Turns of two replicas on one store. */
class StoredTurnsIT {

    private final String region = "test-" + UUID.randomUUID();
    private final StoredTurns here = turns();
    private final StoredTurns there = turns();
    private long counted;

    @Test
    void nobodyWorksInAnothersTurn() throws Exception {
        // Neither atomic nor volatile: two at once, or one that does not see the other's work, would lose a count.
        count(100);

        assertThat(counted).isEqualTo(100);
    }

    @Test
    void aTurnIsGivenBackAlsoByWorkThatFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> here.of(region, () -> {
                    throw new IllegalStateException("work");
                }));

        assertThat(there.of(region, () -> "done")).isEqualTo("done");
    }

    @Test
    void workWithinATurnGoesOnAtOnce() {
        assertThat(here.of(region, () -> here.of(region, () -> "done"))).isEqualTo("done");
    }

    private void count(int times) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (var i = 0; i < times; i++) {
                var replica = i % 2 == 0 ? here : there;
                tasks.add(() -> replica.of(region, () -> {
                    var seen = counted;
                    LockSupport.parkNanos(1_000);
                    counted = seen + 1;
                    return counted;
                }));
            }
            for (Future<Long> each : threads.invokeAll(tasks)) {
                each.get();
            }
        }
    }

    private static StoredTurns turns() {
        return new StoredTurns(
                new Leases(RunningDirectory.bean(MongoDatabase.class), RunningDirectory.bean(Clock.class)));
    }
}
