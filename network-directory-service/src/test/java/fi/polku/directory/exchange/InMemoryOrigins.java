package fi.polku.directory.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Origins without a store. */
final class InMemoryOrigins implements Origins {

    private final Map<UUID, Origin> all = new HashMap<>();

    @Override
    public Map<UUID, Origin> of(Collection<UUID> entries) {
        var found = new HashMap<>(all);
        found.keySet().retainAll(entries);
        return found;
    }

    @Override
    public void begin(Collection<Origin> origins) {
        keep(origins);
    }

    @Override
    public void keep(Collection<Origin> origins) {
        origins.forEach(origin -> all.put(origin.id(), origin));
    }
}
