package fi.polku.directory.exchange;

import fi.polku.directory.entries.Held;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Imports without a store, and without reports. */
final class InMemoryImportRuns implements ImportRuns {

    private final Map<UUID, Held<ImportRun>> all = new ConcurrentHashMap<>();

    @Override
    public Optional<Held<ImportRun>> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Held<ImportRun> add(Creation creation, String region, ImportRun run) {
        var added = new Held<>(creation.id(), 1, region, run);
        all.put(added.id(), added);
        return added;
    }

    @Override
    public Held<ImportRun> replace(Held<ImportRun> seen, ImportRun run) {
        var next = new Held<>(seen.id(), seen.version() + 1, seen.region(), run);
        if (!all.replace(seen.id(), seen, next)) {
            throw new StaleVersion(seen.id(), seen.version());
        }
        return next;
    }

    @Override
    public List<Held<ImportRun>> newest(String region, @Nullable Held<ImportRun> before, int limit) {
        throw new UnsupportedOperationException("no test of these asks for it");
    }

    @Override
    public List<Held<ImportRun>> awaitingSince(Instant moment, int limit) {
        return all.values().stream()
                .filter(run -> run.entry().state() == ImportState.AWAITING_FILE)
                .filter(run -> run.entry().orderedAt().isBefore(moment))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Held<ImportRun>> next(Instant now) {
        return all.values().stream()
                .filter(run -> run.entry().state() == ImportState.WAITING)
                .min(Comparator.comparing(run -> run.entry().orderedAt()));
    }

    @Override
    public void report(UUID run, List<ReportRow> report) {
        throw new UnsupportedOperationException("no test of these asks for it");
    }

    @Override
    public List<ReportRow> rows(UUID run, int after, int limit) {
        return List.of();
    }
}
