package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChoresIT {

    private static final Duration OFTEN = Duration.ofMillis(50);

    private final MongoDatabase database = Stores.fresh();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void areDoneAgainAndAgainAlsoAfterOneFailed() {
        Chores chores = chores(new Chore("often", OFTEN, () -> {
            done.incrementAndGet();
            throw new IllegalStateException("No matter");
        }));

        chores.start();
        await().until(() -> done.get() > 2);
        chores.stop();

        assertThat(chores.isRunning()).isFalse();
    }

    @Test
    void areLeftToTheReplicaThatHoldsTheLease() {
        assertThat(leases().acquire("held", Duration.ofHours(1))).isTrue();
        Chores chores = chores(
                new Chore("held", OFTEN, () -> {
                    throw new AssertionError("Somebody else's");
                }),
                new Chore("free", OFTEN, done::incrementAndGet));

        chores.start();
        await().until(() -> done.get() > 2);

        assertThat(chores.isRunning()).isTrue();
        chores.stop();
    }

    private Chores chores(Chore... chores) {
        return new Chores(List.of(chores), leases());
    }

    private Leases leases() {
        return new Leases(database, Clock.systemUTC());
    }
}
