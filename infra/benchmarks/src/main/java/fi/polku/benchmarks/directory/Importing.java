package fi.polku.benchmarks.directory;

import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.machine.User;
import java.io.IOException;
import java.time.Duration;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** An editor's imports from one source, each ordered, sent and asked for until it has ended. */
final class Importing {
    private static final String IMPORTS = "/api/directory/exchange/imports";
    private static final String CSV = "Content-Type: text/csv; charset=UTF-8\r\n";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_EVERY_NANOS = 250_000_000;
    private static final int OK = 200;

    private final User editor;
    private final Wire wire;
    private final String source = "mittaus-" + UUID.randomUUID().toString().substring(0, 8);

    Importing(User editor) {
        this.editor = editor;
        wire = editor.wire();
    }

    /** From the order until the end is told. */
    Imported carriedOut(String kind, String table, boolean dryRun) {
        long begin = System.nanoTime();
        String order = """
                {"format":"csv","kind":"%s","source":"%s","dryRun":%s}""".formatted(kind, source, dryRun);
        String id = editor.create(wire, IMPORTS, order).path("id").asString("");
        send(id, table);
        var steps = new TreeSet<Integer>();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            JsonNode view = editor.get(wire, IMPORTS + "/" + id);
            String state = view.path("state").asString("");
            JsonNode rows = view.path("rows");
            if (state.equals("FINISHED")) {
                return new Imported(Duration.ofNanos(System.nanoTime() - begin), rows, steps.size());
            }
            if (state.equals("REFUSED")) {
                throw new NotMeasurable("the import was refused: " + view.path("fault"));
            }
            steps.add(rows.path("read").asInt(0));
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        throw new NotMeasurable("an import did not end within " + PATIENCE);
    }

    private void send(String id, String table) {
        try {
            String headers = editor.asking() + CSV + "If-Match: \"1\"\r\n";
            Wire.Reply reply = wire.send("PUT", IMPORTS + "/" + id + "/file", headers, table);
            if (reply.status() != OK) {
                throw new NotMeasurable("a file was answered " + reply.status() + " " + reply.body());
            }
        } catch (IOException e) {
            throw new NotMeasurable("a file could not be sent: " + e.getMessage(), e);
        }
    }

    /**
     * An import that has ended.
     *
     * @param rows how many met which verdict
     * @param steps how many states of its progress were seen on the way
     */
    record Imported(Duration took, JsonNode rows, int steps) {
        double seconds() {
            return took.toNanos() / 1e9;
        }

        /** The figure would tell of something else were one row refused, or left as it is. */
        Imported all(String verdict, int expected) {
            if (rows.path(verdict).asInt(0) != expected) {
                throw new NotMeasurable("not all rows were " + verdict + ": " + rows);
            }
            return this;
        }

        @Override
        public String toString() {
            return "%.1f s, %.0f rows/s, %d steps of progress seen"
                    .formatted(seconds(), rows.path("read").asInt(0) / seconds(), steps);
        }
    }
}
