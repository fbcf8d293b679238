package fi.polku.directory.exchange;

import fi.polku.directory.entries.Edit;
import fi.polku.directory.entries.History;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** Edits that a batch pushes out of their entries, kept together before the entries are written. */
final class GatheredEdits implements History {

    private final History below;
    private final Map<UUID, Edit> pushedOut = new HashMap<>();

    GatheredEdits(History below) {
        this.below = below;
    }

    @Override
    public void keep(UUID entry, Edit edit) {
        pushedOut.put(entry, edit);
    }

    @Override
    public OptionalLong publication(UUID entry) {
        return below.publication(entry);
    }

    @Override
    public List<Edit> of(UUID entry, long below, int limit) {
        return this.below.of(entry, below, limit);
    }

    void write() {
        below.keepAll(pushedOut);
        pushedOut.clear();
    }
}
