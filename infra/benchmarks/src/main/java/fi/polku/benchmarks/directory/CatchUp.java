package fi.polku.benchmarks.directory;

import com.mongodb.client.MongoCollection;
import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.machine.Operator;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import fi.polku.benchmarks.machine.Up;
import fi.polku.benchmarks.reports.BareConsumer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;

/** A service that knows nothing of the directory yet reads all of it from the topic, beside a consumer that only reads and a driver that only writes. */
final class CatchUp {
    private static final String SERVICE = "consultation";
    private static final String TOPIC = "polku.directory.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Up up;
    private final Stack stack;
    private final Table table;
    private final MongoCollection<BsonDocument> copy;
    private final BareCopies bare;

    CatchUp(Up up, Stack stack, Store store, Table table) {
        this.up = up;
        this.stack = stack;
        this.table = table;
        copy = store.collection(SERVICE, "copied_service");
        bare = new BareCopies(copy, store.own("copied_service"));
    }

    void measure() {
        long entries = copy.estimatedDocumentCount();
        Operator.of(stack, SERVICE).commandWhileStopped("--polku.command=rebuild-copies");
        long begin = System.nanoTime();
        CompletableFuture<Void> ready = CompletableFuture.runAsync(() -> up.start(SERVICE));
        await(1, begin);
        long first = System.nanoTime();
        await(entries, begin);
        double seconds = (System.nanoTime() - first) / 1e9;
        ready.join();
        double started = (System.nanoTime() - begin) / 1e9;
        table.figure("bare consumer of " + TOPIC, new BareConsumer(stack, TOPIC).read());
        table.figure("bare inserts of the same, 1 000 at once", "%.0f/s".formatted(bare.perSecond()));
        table.figure("a new consumer, ready after its start, s", "%.1f".formatted(started));
        table.figure("a new consumer, entries a second", entries / seconds, Goal.atLeast(20_000));
    }

    private void await(long wanted, long begin) {
        while (copy.estimatedDocumentCount() < wanted) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new NotMeasurable("a new consumer is not done after " + PATIENCE.toMinutes() + " minutes");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
