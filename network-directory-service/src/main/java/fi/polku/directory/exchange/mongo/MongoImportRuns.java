package fi.polku.directory.exchange.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.ImportRun;
import fi.polku.directory.exchange.ImportRuns;
import fi.polku.directory.exchange.ImportState;
import fi.polku.directory.exchange.ReportRow;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Keeps runs as documents of their own, and their reports in documents of many rows. */
final class MongoImportRuns implements ImportRuns {

    private static final String ORDERED = "state.orderedAt";

    private final Aggregates<ImportRun> runs;
    private final MongoCollection<RowsDocument> rows;

    MongoImportRuns(Aggregates<ImportRun> runs, MongoCollection<RowsDocument> rows) {
        this.runs = runs;
        this.rows = rows;
    }

    @Override
    public Optional<Held<ImportRun>> find(UUID id) {
        return runs.find(id).map(MongoImportRuns::held);
    }

    @Override
    public Held<ImportRun> add(Creation creation, String region, ImportRun run) {
        return held(runs.create(creation, region, run));
    }

    @Override
    public Held<ImportRun> replace(Held<ImportRun> seen, ImportRun run) {
        return held(runs.commit(new Stored<>(seen.id(), seen.version(), 0, seen.region(), seen.entry()), run));
    }

    @Override
    public List<Held<ImportRun>> newest(String region, @Nullable Held<ImportRun> before, int limit) {
        var ofRegion = Filters.eq("region", region);
        var wanted = before == null ? ofRegion : Filters.and(ofRegion, orderedBefore(before));
        return runs.list(wanted, Sorts.descending(ORDERED, "_id"), limit).stream()
                .map(MongoImportRuns::held)
                .toList();
    }

    private static Bson orderedBefore(Held<ImportRun> run) {
        var at = run.entry().orderedAt();
        return Filters.or(Filters.lt(ORDERED, at), Filters.and(Filters.eq(ORDERED, at), Filters.lt("_id", run.id())));
    }

    @Override
    public List<Held<ImportRun>> awaitingSince(Instant moment, int limit) {
        var waits = Filters.eq("state.state", ImportState.AWAITING_FILE.name());
        return runs.list(Filters.and(waits, Filters.lt(ORDERED, moment)), Sorts.ascending(ORDERED), limit).stream()
                .map(MongoImportRuns::held)
                .toList();
    }

    @Override
    public Optional<Held<ImportRun>> next(Instant now) {
        var left = Filters.and(
                Filters.eq("state.state", ImportState.RUNNING.name()), Filters.lt("state.claimedUntil", now));
        var free = Filters.or(Filters.eq("state.state", ImportState.WAITING.name()), left);
        return runs.list(free, Sorts.ascending(ORDERED), 1).stream()
                .map(MongoImportRuns::held)
                .findFirst();
    }

    @Override
    public void report(UUID run, List<ReportRow> report) {
        if (report.isEmpty()) {
            return;
        }
        var document = RowsDocument.of(run, report);
        rows.replaceOne(Filters.eq(document.id()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public List<ReportRow> rows(UUID run, int after, int limit) {
        var found = rows.find(Filters.and(Filters.eq("run", run), Filters.gt("last", after)))
                .sort(Sorts.ascending("first"))
                // Documents hold at least one row each.
                .limit(limit)
                .into(new ArrayList<>());
        return found.stream()
                .flatMap(document -> document.rows().stream())
                .filter(row -> row.number() > after)
                .limit(limit)
                .toList();
    }

    private static Held<ImportRun> held(Stored<ImportRun> stored) {
        return new Held<>(stored.id(), stored.version(), stored.region(), stored.state());
    }
}
