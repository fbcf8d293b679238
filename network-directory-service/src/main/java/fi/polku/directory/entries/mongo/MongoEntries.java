package fi.polku.directory.entries.mongo;

import fi.polku.directory.entries.Addition;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Replacement;
import fi.polku.directory.entries.Selection;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Aggregates.Beginning;
import fi.polku.platform.messaging.Aggregates.Next;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps each entry as one document, which publishes itself; other modules keep theirs in the same way. */
public final class MongoEntries<E extends Record> implements Entries<E> {

    private final Aggregates<E> aggregates;

    public MongoEntries(Aggregates<E> aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Optional<Held<E>> find(UUID id) {
        return aggregates.find(id).map(MongoEntries::held);
    }

    @Override
    public Held<E> add(Creation creation, String region, E entry) {
        return held(aggregates.create(creation, region, entry));
    }

    @Override
    public Held<E> addIfAbsent(UUID id, String region, E entry) {
        return held(aggregates.createDerived(id, region, entry));
    }

    @Override
    public Held<E> replace(Held<E> seen, E entry) {
        return held(aggregates.commit(stored(seen), entry));
    }

    @Override
    public void remove(Held<E> seen) {
        aggregates.remove(stored(seen));
    }

    @Override
    public void requireRoom(UUID id, String region, E entry) {
        aggregates.requireRoom(id, region, entry);
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        return aggregates.list(Selecting.filter(selection), Selecting.BY_ID, selection.limit()).stream()
                .map(MongoEntries::held)
                .toList();
    }

    @Override
    public List<Held<E>> findAll(Collection<UUID> ids) {
        return aggregates.findAll(ids).stream().map(MongoEntries::held).toList();
    }

    @Override
    public List<Held<E>> listAround(Collection<Selection> selections) {
        return aggregates.list(Selecting.filterAround(selections), Selecting.BY_ID, 0).stream()
                .map(MongoEntries::held)
                .toList();
    }

    @Override
    public void addAll(Collection<Addition<E>> additions) {
        aggregates.createAll(additions.stream()
                .map(one -> new Beginning<>(one.creation(), one.region(), one.entry()))
                .toList());
    }

    @Override
    public Set<UUID> replaceAll(Collection<Replacement<E>> replacements) {
        var replaced = aggregates.commitAll(replacements.stream()
                .map(one -> new Next<>(stored(one.seen()), one.entry()))
                .toList());
        return replacements.stream()
                .map(one -> one.seen().id())
                .filter(id -> !replaced.containsKey(id))
                .collect(Collectors.toSet());
    }

    /** The store compares id and version only; the epoch is its own affair. */
    private static <E extends Record> Stored<E> stored(Held<E> seen) {
        return new Stored<>(seen.id(), seen.version(), 0, seen.region(), seen.entry());
    }

    private static <E extends Record> Held<E> held(Stored<E> stored) {
        return new Held<>(stored.id(), stored.version(), stored.region(), stored.state());
    }
}
