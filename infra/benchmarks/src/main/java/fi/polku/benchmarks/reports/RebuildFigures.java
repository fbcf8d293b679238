package fi.polku.benchmarks.reports;

import com.mongodb.client.MongoCollection;
import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.machine.Operator;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import fi.polku.benchmarks.machine.Up;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;

/** All reports rebuilt from the topics by the operator's command, beside a consumer that only reads. */
public final class RebuildFigures {
    private static final String SERVICE = "reporting";
    private static final String TOPIC = "polku.referral.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LEAST = 1_000;

    private final Up up;
    private final Stack stack;
    private final Table table;
    private final MongoCollection<BsonDocument> facts;

    public RebuildFigures(Up up, Stack stack, Store store, Table table) {
        this.up = up;
        this.stack = stack;
        this.table = table;
        this.facts = store.collection(SERVICE, "referral_facts");
    }

    public void measure() {
        table.title("Rebuild of all reports; store: " + stack.store());
        var bare = new BareConsumer(stack, TOPIC);
        bare.read();
        BareConsumer.Reading read = bare.read();
        if (read.records() < LEAST) {
            throw new NotMeasurable("only " + read.records() + " records are on " + TOPIC);
        }
        long before = facts.estimatedDocumentCount();
        Operator.of(stack, SERVICE).commandWhileStopped("--polku.command=rebuild");
        long begin = System.nanoTime();
        CompletableFuture<Void> ready = CompletableFuture.runAsync(() -> up.start(SERVICE));
        awaitFacts(1, begin);
        long first = System.nanoTime();
        awaitFacts(before, begin);
        double seconds = (System.nanoTime() - first) / 1e9;
        ready.join();
        table.figure("bare consumer of " + TOPIC, read);
        table.figure(
                "rebuilt",
                "%.0f/s; %d facts in %.1f s, ready %.1f s after the start"
                        .formatted(read.records() / seconds, before, seconds, (System.nanoTime() - begin) / 1e9));
        table.figure(
                "rebuild against the bare consumer", read.records() / seconds / read.perSecond(), Goal.atLeast(0.2));
    }

    private void awaitFacts(long wanted, long begin) {
        while (facts.estimatedDocumentCount() < wanted) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new NotMeasurable("the rebuild is not done after " + PATIENCE.toMinutes() + " minutes");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
