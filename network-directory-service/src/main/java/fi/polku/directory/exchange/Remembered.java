package fi.polku.directory.exchange;

import fi.polku.directory.entries.Addition;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Replacement;
import fi.polku.directory.entries.Selection;
import fi.polku.platform.mongo.Creation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Entries as they were when a batch of rows was begun. What was announced is looked up together as soon as one of it is asked for,
 * and then remembered. What is written goes through, and a version that somebody else has made in the meantime is refused by the
 * store as ever.
 */
final class Remembered<E extends Entry<E>> implements Entries<E> {

    private final Entries<E> below;
    private final Set<UUID> announced = new HashSet<>();
    private final Set<Selection> announcedSame = new HashSet<>();
    private final Map<UUID, Optional<Held<E>>> seen = new HashMap<>();
    private final Map<Selection, List<Held<E>>> same = new HashMap<>();

    Remembered(Entries<E> below) {
        this.below = below;
    }

    void forget() {
        announced.clear();
        announcedSame.clear();
        seen.clear();
        same.clear();
    }

    /** The entry with this id will be asked for. */
    void announce(UUID id) {
        announced.add(id);
    }

    /** What is the same as this will be asked for. */
    void announceSameAs(E entry) {
        entry.same().ifPresent(announcedSame::add);
    }

    @Override
    public Optional<Held<E>> find(UUID id) {
        if (announced.contains(id)) {
            announced.forEach(each -> seen.putIfAbsent(each, Optional.empty()));
            below.findAll(announced).forEach(held -> seen.put(held.id(), Optional.of(held)));
            announced.clear();
        }
        return seen.computeIfAbsent(id, below::find);
    }

    @Override
    public void requireRoom(UUID id, String region, E entry) {
        below.requireRoom(id, region, entry);
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        if (announcedSame.contains(selection)) {
            announcedSame.forEach(each -> same.put(each, new ArrayList<>()));
            below.listAround(announcedSame)
                    .forEach(held -> held.entry().same().map(same::get).ifPresent(alike -> alike.add(held)));
            announcedSame.clear();
        }
        var alike = same.get(selection);
        return alike == null ? below.list(selection) : List.copyOf(alike);
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
        same.clear();
        seen.put(held.id(), Optional.of(held));
        return held;
    }

    @Override
    public Held<E> replace(Held<E> before, E entry) {
        try {
            return below.replace(before, entry);
        } finally {
            same.clear();
            seen.remove(before.id());
        }
    }

    @Override
    public void addAll(Collection<Addition<E>> additions) {
        forget();
        below.addAll(additions);
    }

    @Override
    public Set<UUID> replaceAll(Collection<Replacement<E>> replacements) {
        forget();
        return below.replaceAll(replacements);
    }
}
