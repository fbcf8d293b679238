package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    private static final Duration WAIT = Duration.ofSeconds(20);

    private final MongoDatabase database = Stores.fresh();
    private final List<String> made = new CopyOnWriteArrayList<>();

    @Test
    void makesEachChangeOnceInTheOrderOfTheIds() {
        run(migration("0002-second"), migration("0001-first"));
        run(migration("0003-third"), migration("0002-second"), migration("0001-first"));

        assertThat(made).containsExactly("0001-first", "0002-second", "0003-third");
    }

    @Test
    void replicasThatStartTogetherMakeItOnceAndAllSeeItMade() {
        IntStream.range(0, 4).parallel().forEach(_ -> {
            run(migration("0001-first"));
            assertThat(made).containsExactly("0001-first");
        });

        assertThat(made).containsExactly("0001-first");
    }

    @Test
    void aChangeThatFailedIsMadeAgain() {
        var broken = new Migration("0001-first", "breaks", _ -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> run(broken)).hasMessage("broken");
        run(migration("0001-first"));

        assertThat(made).containsExactly("0001-first");
    }

    @Test
    void recordsWhatItMade() {
        run(migration("0001-first"));

        Document record = database.getCollection("migrations").find().first();

        assertThat(record).containsEntry("_id", "0001-first").containsEntry("description", "made by a test");
        assertThat(record).containsKey("appliedAt");
    }

    @Test
    void refusesTwoOfOneName() {
        assertThatThrownBy(() -> run(migration("0001-first"), migration("0001-first")))
                .hasMessageContaining("0001-first");
    }

    @Test
    void givesUpOnAStoreThatStaysAway() {
        try (MongoClient nobody = Stores.client("mongodb://127.0.0.1:1", Duration.ofMillis(200))) {
            var migrations = new Migrations(nobody.getDatabase("none"), Clock.systemUTC());

            assertThatThrownBy(() -> migrations.run(List.of(migration("0001-first")), Duration.ofMillis(500)))
                    .satisfies(failure -> assertThat(Outages.isOutage(failure)).isTrue());
        }
    }

    private Migration migration(String id) {
        return new Migration(id, "made by a test", _ -> made.add(id));
    }

    @Test
    void waitsForNothingOnceItsThreadIsToldToStop() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> run(migration("0001-first"))).isInstanceOf(MongoInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private void run(Migration... migrations) {
        new Migrations(database, Clock.systemUTC()).run(List.of(migrations), WAIT);
    }
}
