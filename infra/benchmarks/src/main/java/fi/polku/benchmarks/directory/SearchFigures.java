package fi.polku.benchmarks.directory;

import com.mongodb.client.MongoCollection;
import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.load.Figures;
import fi.polku.benchmarks.load.Load;
import fi.polku.benchmarks.load.Operation;
import fi.polku.benchmarks.machine.Operator;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import fi.polku.benchmarks.machine.Up;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.bson.BsonDocument;

/** The directory searched through the gateway among more and more services, its index filled anew, and a new entry until it is found. */
public final class SearchFigures {
    private static final String SERVICE = "directory";
    private static final List<Long> SIZES = List.of(10_000L, 100_000L, 1_000_000L);
    private static final long COMPARED = 100_000;
    private static final int CONNECTIONS = 8;
    private static final double PER_SECOND = 200;
    private static final int ENTRIES = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Up up;
    private final Stack stack;
    private final Table table;
    private final MongoCollection<BsonDocument> services;

    public SearchFigures(Up up, Stack stack, Store store, Table table) {
        this.up = up;
        this.stack = stack;
        this.table = table;
        this.services = store.collection(SERVICE, "service");
    }

    public void measure() {
        table.title("The directory searched, through the gateway; store: " + stack.store());
        var catalogue =
                new Catalogue(services, Objects.requireNonNull(services.find().first()));
        for (long size : SIZES) {
            catalogue.growTo(size);
            measureAmong(size);
        }
    }

    private void measureAmong(long size) {
        double seconds = refill();
        table.figure("ready with the index filled among " + size, "%.1f s after the start".formatted(seconds));
        var searching = new Searching(stack);
        Load.run(CONNECTIONS, WARM_UP, searching::searching);
        Figures searches = steady("searches with facets among " + size, searching::searching);
        Figures suggestions = steady("suggestions among " + size, searching::suggesting);
        Figures help = steady("who can help among " + size, searching::asking);
        Figures found = follow(searching);
        table.figure("a new entry until it is found among " + size, found);
        table.figure(
                "the service's memory among " + size,
                String.valueOf(stack.processes().memory().get(SERVICE)));
        if (size == COMPARED) {
            table.figure("index filled, s", seconds, Goal.atMost(60));
            table.figure("a search, p99 ms", searches.milliseconds(0.99), Goal.atMost(20));
            table.figure("suggestions, p99 ms", suggestions.milliseconds(0.99), Goal.atMost(20));
            table.figure("who can help, p99 ms", help.milliseconds(0.99), Goal.atMost(20));
            table.figure("a new entry found, p99 ms", found.milliseconds(0.99), Goal.atMost(1_000));
        }
    }

    private Figures steady(String what, Supplier<Operation> operations) {
        Figures figures = Load.steady(CONNECTIONS, PER_SECOND, TIME, operations);
        if (figures.failed() > 0) {
            throw new NotMeasurable(figures.failed() + " " + what + " were refused");
        }
        table.figure(what, figures);
        return figures;
    }

    /** What lies in the store has not been told to anybody yet. */
    private double refill() {
        Operator.of(stack, SERVICE).commandWhileStopped("--polku.command=republish");
        long begin = System.nanoTime();
        up.start(SERVICE);
        return (System.nanoTime() - begin) / 1e9;
    }

    private Figures follow(Searching searching) {
        var editing = new Editing(stack);
        List<Long> nanos = new ArrayList<>();
        long begin = System.nanoTime();
        for (int entry = 0; entry < ENTRIES; entry++) {
            long sent = System.nanoTime();
            Editing.Own own = editing.own();
            while (!searching.finds(own.name(), own.id())) {
                if (System.nanoTime() - sent > PATIENCE.toNanos()) {
                    throw new NotMeasurable("a new entry is not found");
                }
                LockSupport.parkNanos(5_000_000);
            }
            nanos.add(System.nanoTime() - sent);
        }
        return new Figures(nanos, 0, Duration.ofNanos(System.nanoTime() - begin));
    }
}
