package fi.polku.directory.exchange;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.platform.mongo.Creation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Entries as they were when a batch of rows was begun: rows name the same units and organisations again and again. What is written
 * goes through, and a version that somebody else has made in the meantime is refused by the store as ever.
 */
final class Remembered<E extends Entry<E>> implements Entries<E> {

    private final Entries<E> below;
    private final Map<UUID, Optional<Held<E>>> seen = new ConcurrentHashMap<>();

    Remembered(Entries<E> below) {
        this.below = below;
    }

    void forget() {
        seen.clear();
    }

    @Override
    public Optional<Held<E>> find(UUID id) {
        return seen.computeIfAbsent(id, below::find);
    }

    @Override
    public Held<E> add(Creation creation, String region, E entry) {
        return added(below.add(creation, region, entry));
    }

    @Override
    public Held<E> addIfAbsent(UUID id, String region, E entry) {
        return added(below.addIfAbsent(id, region, entry));
    }

    private Held<E> added(Held<E> held) {
        seen.put(held.id(), Optional.of(held));
        return held;
    }

    @Override
    public Held<E> replace(Held<E> before, E entry) {
        try {
            return below.replace(before, entry);
        } finally {
            seen.remove(before.id());
        }
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        return below.list(selection);
    }
}
