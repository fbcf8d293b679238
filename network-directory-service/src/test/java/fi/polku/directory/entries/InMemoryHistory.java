package fi.polku.directory.entries;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The history without a store. */
final class InMemoryHistory implements History {

    private final Map<UUID, Map<Long, Edit>> edits = new ConcurrentHashMap<>();

    @Override
    public void keep(UUID entry, Edit edit) {
        edits.computeIfAbsent(entry, absent -> new ConcurrentHashMap<>()).put(edit.version(), edit);
    }

    @Override
    public void forget(UUID entry) {
        edits.remove(entry);
    }

    @Override
    public List<Edit> of(UUID entry, long below, int limit) {
        return edits.getOrDefault(entry, Map.of()).values().stream()
                .filter(edit -> edit.version() < below)
                .sorted(Comparator.comparingLong(Edit::version).reversed())
                .limit(limit)
                .toList();
    }
}
