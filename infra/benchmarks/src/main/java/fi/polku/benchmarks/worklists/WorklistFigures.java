package fi.polku.benchmarks.worklists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.load.Figures;
import fi.polku.benchmarks.load.Load;
import fi.polku.benchmarks.load.Operation;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.machine.Cpu;
import fi.polku.benchmarks.machine.Processes;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import fi.polku.benchmarks.machine.User;
import fi.polku.benchmarks.referrals.Sender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/** What working with referrals costs among few and among very many, how many can, and how soon the other side sees a move. */
public final class WorklistFigures {
    private static final long FEW = 10_000;
    private static final long MANY = 1_000_000;
    private static final int CONNECTIONS = 8;
    private static final double PAGES_PER_SECOND = 100;
    private static final int USERS = 200;

    /** Each of them does something every four seconds. */
    private static final double USERS_PER_SECOND = 50;

    private static final int SENT = 100;

    /** Referrals that each connection moves. */
    private static final int OWN = 10;

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Duration COST = Duration.ofSeconds(10);

    private final Stack stack;
    private final Table table;
    private final MongoCollection<BsonDocument> referrals;
    private final User receiver;
    private final Sender sending;
    private final Wire wire;
    private final Crowd crowd;
    private final List<Desk> inService;
    private final List<Desk> throughGateway;
    private final AtomicInteger turn = new AtomicInteger();

    public WorklistFigures(Stack stack, Store store, Table table) {
        this.stack = stack;
        this.table = table;
        this.referrals = store.collection("referral", "referral");
        this.sending = new Sender(stack);
        this.wire = sending.wire();
        var sender = new User(stack, "kp-te");
        this.receiver = new User(stack, "kp-koordinaattori");
        this.crowd = new Crowd(referrals, stored(sent()), Seat.of(sender), Seat.of(receiver));
        this.inService = List.of(new Desk(sender, stack.referral()), new Desk(receiver, stack.referral()));
        this.throughGateway = List.of(new Desk(sender, stack.gateway()), new Desk(receiver, stack.gateway()));
    }

    public void measure() {
        table.title("Worklists of units with one in a hundred referrals, in the service; store: " + stack.store());
        crowd.growTo(FEW);
        Load.run(CONNECTIONS, WARM_UP, this::list);
        Map<String, Double> among = measureAmong(FEW);
        crowd.growTo(MANY);
        measureAmong(MANY)
                .forEach((what, cost) -> table.figure(
                        what + ", CPU among " + MANY + " against " + FEW,
                        cost / among.getOrDefault(what, Double.NaN),
                        Goal.atMost(1.2)));
        users();
        follow();
    }

    /** How long one waits, at a constant rate well below what it bears; then what each takes of the processors, at full load. */
    private Map<String, Double> measureAmong(long size) {
        Figures pages = complete(Load.steady(CONNECTIONS, PAGES_PER_SECOND, TIME, this::list));
        table.figure("pages of worklists among " + size, pages);
        if (size == MANY) {
            table.figure("a page of a worklist, p99 ms", pages.milliseconds(0.99), Goal.atMost(30));
        }
        UUID one = sent();
        Map<String, Double> costs = new LinkedHashMap<>();
        costs.put("a page of a worklist", cost(this::list));
        costs.put("all counts", cost(() -> some(inService).counts()));
        costs.put("a page of one's clients", cost(() -> some(inService).clients()));
        costs.put("a referral read", cost(() -> some(inService).one(one)));
        costs.put("a move", cost(() -> inService.getLast().moves(severalSent())));
        costs.put("create and send", cost(sending::creatingAndSending));
        return costs;
    }

    private double cost(Supplier<Operation> operations) {
        Processes processes = stack.processes();
        Cpu before = processes.cpu();
        Figures done = complete(Load.run(CONNECTIONS, COST, operations));
        Cpu used = processes.cpu().since(before);
        int number = done.nanos().size();
        table.figure("at full load, " + CONNECTIONS + " connections", done);
        table.figure("CPU ms for each, by process", used.forEach(number));
        return used.milliseconds() / number;
    }

    /** Mostly lists, and now and then something new. */
    private void users() {
        Figures done = complete(Load.steady(USERS, USERS_PER_SECOND, TIME, () -> switch (turn.getAndIncrement() % 8) {
            case 0 -> sending.creatingAndSending();
            case 1 -> some(throughGateway).counts();
            case 2 -> some(throughGateway).clients();
            default -> some(throughGateway).lists();
        }));
        table.figure(USERS + " users through the gateway", done);
    }

    /** From before a referral is sent until each of many open pages of the other side has heard of it. */
    private void follow() {
        List<Long> nanos = new ArrayList<>();
        long begin = System.nanoTime();
        try (var pages = new OpenPages(USERS, receiver.listening("/api/referral/events"))) {
            for (int number = 0; number < SENT; number++) {
                long before = System.nanoTime();
                UUID referral = sent();
                pages.heardOf(referral).forEach(heard -> nanos.add(heard - before));
            }
        }
        var seen = new Figures(nanos, 0, Duration.ofNanos(System.nanoTime() - begin));
        table.figure("a referral sent until seen on each of " + USERS + " open pages", seen);
        table.figure("a move seen by the other side, p99 ms", seen.milliseconds(0.99), Goal.atMost(1_000));
    }

    private Operation list() {
        return some(inService).lists();
    }

    private Desk some(List<Desk> desks) {
        return desks.get(Math.floorMod(turn.getAndIncrement(), desks.size()));
    }

    private UUID sent() {
        return sending.send(wire);
    }

    private List<UUID> severalSent() {
        return Stream.generate(this::sent).limit(OWN).toList();
    }

    private BsonDocument stored(UUID id) {
        return Objects.requireNonNull(referrals.find(Filters.eq("_id", id)).first(), "no referral to take after");
    }

    private static Figures complete(Figures figures) {
        if (figures.failed() > 0) {
            throw new NotMeasurable(figures.failed() + " requests were refused");
        }
        return figures;
    }
}
