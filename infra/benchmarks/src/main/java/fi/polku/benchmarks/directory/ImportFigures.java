package fi.polku.benchmarks.directory;

import com.mongodb.client.MongoCollection;
import fi.polku.benchmarks.Goal;
import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.Table;
import fi.polku.benchmarks.directory.Importing.Imported;
import fi.polku.benchmarks.machine.Cpu;
import fi.polku.benchmarks.machine.Processes;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.Store;
import fi.polku.benchmarks.machine.Up;
import fi.polku.benchmarks.machine.User;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;

/** Ten thousand services taken in from a table, then the same table again, then one that changes them all. */
public final class ImportFigures {
    private static final int ROWS = 10_000;
    private static final double SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Stack stack;
    private final Table table;
    private final CatchUp catchUp;
    private final List<MongoCollection<BsonDocument>> copies;

    public ImportFigures(Up up, Stack stack, Store store, Table table) {
        this.stack = stack;
        this.catchUp = new CatchUp(up, stack, store, table);
        this.table = table;
        this.copies = List.of(
                store.collection("referral", "copied_service"), store.collection("consultation", "copied_service"));
    }

    public void measure() {
        table.title("An import of %d services as CSV through the gateway; store: %s".formatted(ROWS, stack.store()));
        var editor = new User(stack, "kp-hakemisto");
        var importing = new Importing(editor);
        var tables = new ServiceTable(editor.get(editor.wire(), "/api/directory/services?region=18")
                .path("items")
                .path(0)
                .path("organisation")
                .asString(""));
        importing.carriedOut("units", tables.units(), false);
        String first = tables.services(ROWS, "Tervetuloa.");

        table.figure("dry run", importing.carriedOut("services", first, true).all("created", ROWS));
        Processes processes = stack.processes();
        List<Long> copied = counts();
        Cpu before = processes.cpu();
        Imported created = importing.carriedOut("services", first, false).all("created", ROWS);
        table.figure("taken in", created);
        long ended = System.nanoTime();
        awaitRows(copied);
        table.figure("in every copy, ms after the end", (System.nanoTime() - ended) / 1_000_000);
        table.figure(
                "CPU ms for each, by process", processes.cpu().since(before).forEach(ROWS));
        table.figure("an import of 10 000 entries, s", created.seconds(), Goal.atMost(SECONDS));
        catchUp.measure();
        table.figure(
                "the same again", importing.carriedOut("services", first, false).all("unchanged", ROWS));
        Imported changed = importing
                .carriedOut("services", tables.services(ROWS, "Varaa aika."), false)
                .all("changed", ROWS);
        table.figure("each one changed", changed);
        table.figure("an import that changes 10 000 entries, s", changed.seconds(), Goal.atMost(SECONDS));
    }

    private List<Long> counts() {
        return copies.stream().map(MongoCollection::estimatedDocumentCount).toList();
    }

    private void awaitRows(List<Long> before) {
        long begin = System.nanoTime();
        List<Long> all = before.stream().map(count -> count + ROWS).toList();
        while (!counts().equals(all)) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new NotMeasurable("not all has reached the copies");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
