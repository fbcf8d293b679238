package fi.polku.directory.exchange;

import fi.polku.directory.entries.Held;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All imports, and their reports. */
public interface ImportRuns {

    Optional<Held<ImportRun>> find(UUID id);

    Held<ImportRun> add(Creation creation, String region, ImportRun run);

    /** Replaces the run that was seen, or throws {@link StaleVersion}. */
    Held<ImportRun> replace(Held<ImportRun> seen, ImportRun run);

    /** The region's newest runs, newest first, from after the given one. */
    List<Held<ImportRun>> newest(String region, @Nullable Held<ImportRun> before, int limit);

    /** Runs that were ordered before this moment and still wait for their files. */
    List<Held<ImportRun>> awaitingSince(Instant moment, int limit);

    /** A run that waits, or whose replica has not been heard of for longer than it claimed. */
    Optional<Held<ImportRun>> next(Instant now);

    /** Adds rows to a report; the same rows again change nothing. */
    void report(UUID run, List<ReportRow> rows);

    /** The rows whose numbers come after the given one, in their order. */
    List<ReportRow> rows(UUID run, int after, int limit);
}
