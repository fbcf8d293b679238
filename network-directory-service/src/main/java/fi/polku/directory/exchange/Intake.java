package fi.polku.directory.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one file into batches; a row that names another of its kind waits until that one is in. */
final class Intake {

    private static final int BATCH = 200;

    private final Batch batch;
    private final int done;
    private final Consumer<List<ReportRow>> report;
    private final Set<UUID> seen = new HashSet<>();
    private final List<Incoming> waiting = new ArrayList<>();
    private final List<Incoming> later = new ArrayList<>();
    private int taken;
    private int told;

    /** @param done how many rows an earlier attempt has already dealt with */
    Intake(Batch batch, int done, Consumer<List<ReportRow>> report) {
        this.batch = batch;
        this.done = done;
        this.report = report;
    }

    void take(Incoming row) {
        if (++taken > Format.MOST_ROWS) {
            throw new FileRefused("too-many-rows", Format.MOST_ROWS);
        }
        if (successor(row) == null) {
            enqueue(row);
        } else {
            later.add(row);
        }
    }

    /** Ends the rows of one kind. */
    void endOfKind() {
        flush();
        while (!later.isEmpty()) {
            var missing = later.stream().map(Incoming::entry).collect(Collectors.toSet());
            var ready = later.stream()
                    .filter(row -> !missing.contains(successor(row)))
                    .toList();
            // Those that name each other in a circle are handed on as they are: the rules say what is wrong with them.
            var next = ready.isEmpty() ? List.copyOf(later) : ready;
            later.removeAll(next);
            next.forEach(this::enqueue);
            flush();
        }
    }

    private void enqueue(Incoming row) {
        waiting.add(once(row));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        var rows = List.copyOf(waiting);
        waiting.clear();
        var first = told + 1;
        told += rows.size();
        if (rows.isEmpty() || told <= done) {
            return;
        }
        var reported = new ArrayList<ReportRow>();
        for (var plan : batch.carryOut(rows)) {
            reported.add(plan.report(first + reported.size()));
        }
        report.accept(reported);
    }

    /** Of several rows about one entry the first is taken. */
    private Incoming once(Incoming row) {
        if (row.entry() == null || seen.add(row.entry())) {
            return row;
        }
        var fault = RowFault.at(row.externalId() == null ? "/id" : "/externalId", "repeated-value");
        return row.refusedFor(fault);
    }

    private static @Nullable UUID successor(Incoming row) {
        var named = row.fields().path("successor").asString("");
        try {
            return named.isEmpty() ? null : UUID.fromString(named);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
