package fi.polku.benchmarks.referrals;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.load.Figures;
import fi.polku.benchmarks.load.Load;
import fi.polku.benchmarks.machine.Cpu;
import fi.polku.benchmarks.machine.Processes;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/** Create and send a referral in one POST, everything on, against the driver alone on the same store. */
public final class SendFigures {
    private static final int CONNECTIONS = 32;
    private static final long MANY = 100_000;
    private static final int COPIED_AT_ONCE = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Duration BARE = Duration.ofSeconds(5);
    private static final Duration LOADING = Duration.ofMinutes(4);

    private final Stack stack;
    private final Table table;
    private final Store store;
    private final MongoCollection<BsonDocument> referrals;
    private final Sender sender;

    public SendFigures(Stack stack, Store store, Table table) {
        this.stack = stack;
        this.table = table;
        this.store = store;
        this.referrals = store.collection("referral", "referral");
        this.sender = new Sender(stack);
    }

    public void measure() {
        table.title("Create and send a referral through the gateway, 32 connections; store: " + stack.store());
        Load.run(CONNECTIONS, WARM_UP, sender::creatingAndSending);
        compare();
    }

    /** The same again, once so many are there. */
    public void measureAmongMany() {
        long before = referrals.estimatedDocumentCount();
        long sent = before < MANY ? send(MANY - before) : 0;
        long copied = copy(MANY - referrals.estimatedDocumentCount());
        table.title("The same with %d referrals there already (%d sent through the gateway, %d copied inside the store)"
                .formatted(referrals.estimatedDocumentCount(), before + sent, copied));
        compare();
    }

    private void compare() {
        var bare = new BareInserts(store);
        Load.run(CONNECTIONS, BARE, () -> bare::insert);
        Figures first = Load.run(CONNECTIONS, BARE, () -> bare::insert);
        Figures sent = sent();
        Figures second = Load.run(CONNECTIONS, BARE, () -> bare::insert);
        table.figure("bare insertOne of the same " + bare.size() + " bytes, before", first);
        table.figure("and after", second);
        double inserts = (first.perSecond() + second.perSecond()) / 2;
        table.figure("create and send, against bare inserts", sent.perSecond() / inserts, Goal.atLeast(0.3));
        store.own("referral").drop();
    }

    private Figures sent() {
        Processes processes = stack.processes();
        Cpu before = processes.cpu();
        try (Backlog backlog = new Backlog(referrals)) {
            Figures sent = Load.run(CONNECTIONS, TIME, sender::creatingAndSending);
            Cpu used = processes.cpu().since(before);
            Backlog.Seen seen = backlog.seen();
            Duration drained = backlog.drained();
            table.figure("create and send", sent);
            table.figure(
                    "CPU ms for each, by process", used.forEach(sent.nanos().size()));
            table.figure("states waiting to be published", seen);
            table.figure(
                    "backlog, " + (seen.grows(CONNECTIONS) ? "GROWING" : "not growing") + "; gone after it, ms",
                    drained.toMillis());
            if (sent.failed() > 0) {
                throw new NotMeasurable(sent.failed() + " referrals were not sent");
            }
            return sent;
        }
    }

    private long send(long missing) {
        long begin = System.nanoTime();
        long sent = 0;
        while (sent < missing && System.nanoTime() - begin < LOADING.toNanos()) {
            sent += Load.run(CONNECTIONS, BARE, sender::creatingAndSending)
                    .nanos()
                    .size();
        }
        return sent;
    }

    /** What the gateway did not carry in time: real documents under other ids, which neither topics nor reports know. */
    private long copy(long missing) {
        if (missing <= 0) {
            return 0;
        }
        List<BsonDocument> models = referrals.find().limit(COPIED_AT_ONCE).into(new ArrayList<>());
        long copied = 0;
        while (copied < missing) {
            referrals.insertMany(
                    models.stream().map(BareInserts::copy).toList(), new InsertManyOptions().ordered(false));
            copied += models.size();
        }
        return copied;
    }
}
