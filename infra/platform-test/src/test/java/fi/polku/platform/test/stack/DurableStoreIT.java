package fi.polku.platform.test.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableStoreIT {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 200;

    @TempDir
    Path folder;

    private final AtomicInteger ids = new AtomicInteger();
    private final Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);

    @RepeatedTest(3)
    void losesNothingAcknowledgedWhenItIsKilledInTheMiddleOfWrites() throws Exception {
        int port = Ports.free();
        Process store = DurableStoreProgram.start(folder, port);
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> writeUntilKilled(things(client)));
            }
            enough.await();
            store.destroyForcibly().waitFor();
        }

        assertThat(kept()).containsAll(acknowledged);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void reclaimsTheSpaceOfWhatWasOverwritten() throws Exception {
        try (StandInStore store = StandInStore.durable(folder);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = things(client);
            for (int i = 0; i < 50; i++) {
                things.insertOne(new Document("_id", i).append("text", "x".repeat(1_000)));
            }
            for (int i = 0; i < 1_000; i++) {
                things.updateOne(Filters.eq(i % 50), Updates.set("seen", i));
            }
        }

        assertThat(Files.size(folder.resolve("store.mv"))).isLessThan(2 << 20);
    }

    private void writeUntilKilled(MongoCollection<Document> things) {
        try {
            while (true) {
                int id = ids.incrementAndGet();
                things.insertOne(new Document("_id", id));
                acknowledged.add(id);
                enough.countDown();
            }
        } catch (MongoException killed) {
            enough.countDown();
        }
    }

    private Set<Integer> kept() {
        try (StandInStore store = StandInStore.durable(folder);
                MongoClient client = MongoClients.create(store.uri())) {
            return things(client).find().map(thing -> thing.getInteger("_id")).into(new HashSet<>());
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("trial")
                .getCollection("things")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
