package fi.polku.benchmarks.directory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.load.Figures;
import fi.polku.benchmarks.load.Load;
import fi.polku.benchmarks.load.Operation;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;

/** Entries read and written one at a time among more and more of them, and a change followed into the other services' copies. */
public final class DirectoryFigures {
    private static final List<Long> SIZES = List.of(10_000L, 100_000L, 1_000_000L);
    private static final long COMPARED = 100_000;
    private static final int CONNECTIONS = 8;
    private static final double READS_PER_SECOND = 400;
    private static final double WRITES_PER_SECOND = 40;
    private static final int SAMPLE = 2_000;
    private static final int CHANGES = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stack stack;
    private final Table table;
    private final MongoCollection<BsonDocument> services;
    private final List<MongoCollection<BsonDocument>> copies;
    private final Editing editing;

    public DirectoryFigures(Stack stack, Store store, Table table) {
        this.stack = stack;
        this.table = table;
        this.services = store.collection("directory", "service");
        this.copies = List.of(
                store.collection("referral", "copied_service"), store.collection("consultation", "copied_service"));
        this.editing = new Editing(stack);
    }

    public void measure() {
        table.title("The directory's services, through the gateway; store: " + stack.store());
        follow();
        var catalogue =
                new Catalogue(services, Objects.requireNonNull(services.find().first()));
        Load.run(CONNECTIONS, WARM_UP, this::reading);
        for (long size : SIZES) {
            catalogue.growTo(size);
            measureAmong(size);
        }
    }

    /** At a constant rate well below what it bears: the goal is how long one waits, not how many there may be. */
    private void measureAmong(long size) {
        Figures reads = Load.steady(CONNECTIONS, READS_PER_SECOND, TIME, this::reading);
        Figures writes = Load.steady(CONNECTIONS, WRITES_PER_SECOND, TIME, editing::writing);
        if (reads.failed() + writes.failed() > 0) {
            throw new NotMeasurable(reads.failed() + " reads and " + writes.failed() + " writes were refused");
        }
        table.figure("reads among " + size, reads);
        table.figure("durable writes among " + size, writes);
        if (size == COMPARED) {
            table.figure("an entry read, p99 ms", reads.milliseconds(0.99), Goal.atMost(5));
            table.figure("an entry written, p99 ms", writes.milliseconds(0.99), Goal.atMost(30));
        }
    }

    private Operation reading() {
        Wire wire = editing.wire();
        List<String> ids = someIds();
        return () -> editing.read(wire, ids.get(ThreadLocalRandom.current().nextInt(ids.size())));
    }

    private List<String> someIds() {
        return services.aggregate(List.of(Aggregates.sample(SAMPLE)))
                .map(document -> document.getBinary("_id").asUuid().toString())
                .into(new ArrayList<>());
    }

    /** From before the change is sent until every copy has it. */
    private void follow() {
        List<Long> nanos = new ArrayList<>();
        Editing.Own own = editing.own();
        long begin = System.nanoTime();
        for (int change = 0; change < CHANGES; change++) {
            long sent = System.nanoTime();
            long version = own.change();
            copies.forEach(copy -> await(copy, own.id(), version, sent));
            nanos.add(System.nanoTime() - sent);
        }
        var followed = new Figures(nanos, 0, Duration.ofNanos(System.nanoTime() - begin));
        table.figure("a change in every copy", followed);
        table.figure("a change in every copy, p99 ms", followed.milliseconds(0.99), Goal.atMost(1_000));
    }

    private static void await(MongoCollection<BsonDocument> copy, UUID id, long version, long since) {
        var arrived = Filters.and(Filters.eq("_id", id), Filters.gte("sequence", version));
        while (copy.countDocuments(arrived) == 0) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new NotMeasurable("a change has not reached " + copy.getNamespace());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
