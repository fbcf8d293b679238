package fi.polku.directory.exchange;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.ImportOrder.Defaults;
import fi.polku.directory.exchange.fetch.Fetcher;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StaleVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders imports and tells of them; a region sees its own. */
public final class Imports {

    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final int AT_ONCE = 1_000;

    private final ImportRuns runs;
    private final ImportFiles files;
    private final Fetcher fetcher;
    private final Catalogue catalogue;
    private final Runnable wake;

    /** @param wake tells the worker that there is work */
    Imports(ImportRuns runs, ImportFiles files, Fetcher fetcher, Catalogue catalogue, Runnable wake) {
        this.runs = runs;
        this.files = files;
        this.fetcher = fetcher;
        this.catalogue = catalogue;
        this.wake = wake;
    }

    /**
     * Orders an import.
     *
     * @throws EntryRefused where it names entries that its rows could not be given to
     */
    public Held<ImportRun> order(Editor editor, Creation creation, ImportOrder order, Instant at) {
        if (order.url() != null) {
            fetcher.check(URI.create(order.url()));
        }
        check(editor, order.defaults());
        var run = runs.add(creation, editor.region(), ImportRun.ordered(order, editor, at));
        wake.run();
        return run;
    }

    private void check(Editor editor, Defaults defaults) {
        var faults = new ArrayList<Fault>();
        check(editor, catalogue.organisations(), defaults.organisation(), "/defaults/organisation", faults);
        check(editor, catalogue.units(), defaults.unit(), "/defaults/unit", faults);
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
    }

    private static <E extends Entry<E>> void check(
            Editor editor, Entries<E> entries, @Nullable UUID id, String pointer, List<Fault> faults) {
        if (id == null) {
            return;
        }
        var held = entries.find(id).filter(editor::sees);
        if (held.isEmpty()) {
            faults.add(new Fault(pointer, "unknown-reference", List.of()));
        } else if (!held.get().region().equals(editor.region())) {
            faults.add(new Fault(pointer, "other-region", List.of()));
        }
    }

    /** Takes in the file that was announced; from then on the import runs by itself. */
    public Held<ImportRun> send(Held<ImportRun> seen, long expectedVersion, InputStream content, Instant at)
            throws IOException {
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(seen.id(), expectedVersion);
        }
        var file = Ids.next();
        files.keep(file, content);
        try {
            var run = runs.replace(seen, seen.entry().withFile(file, at));
            wake.run();
            return run;
        } catch (StaleVersion quicker) {
            files.forget(file);
            throw quicker;
        }
    }

    /** Calls an import off; a replica that is at it stops after the rows that it has in hand. */
    public Held<ImportRun> cancel(Held<ImportRun> seen, long expectedVersion, Instant at) {
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(seen.id(), expectedVersion);
        }
        var cancelled = runs.replace(seen, seen.entry().cancelled(at));
        files.forget(RunImport.fileOf(cancelled));
        return cancelled;
    }

    /** Calls off what still waits for its file, of which nobody thinks any more. */
    void forgetAbandoned(Instant at) {
        for (var run : runs.awaitingSince(at.minus(PATIENCE), AT_ONCE)) {
            runs.replace(run, run.entry().cancelled(at));
        }
    }

    public Optional<Held<ImportRun>> find(Editor editor, UUID id) {
        return runs.find(id).filter(run -> run.region().equals(editor.region()));
    }

    /**
     * The region's imports, newest first.
     *
     * @param before the run after which to go on; absent at the beginning
     */
    public List<Held<ImportRun>> newest(Editor editor, @Nullable Held<ImportRun> before, int limit) {
        return runs.newest(editor.region(), before, limit);
    }

    public List<ReportRow> rows(UUID run, int after, int limit) {
        return runs.rows(run, after, limit);
    }
}
