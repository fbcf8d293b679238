package fi.polku.directory.entries.mongo;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps each entry as one document, which publishes itself. */
final class MongoEntries<E extends Record> implements Entries<E> {

    private final Aggregates<E> aggregates;

    MongoEntries(Aggregates<E> aggregates) {
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
        // The store compares id and version only; the epoch is its own affair.
        var stored = new Stored<>(seen.id(), seen.version(), 0, seen.region(), seen.entry());
        return held(aggregates.commit(stored, entry));
    }

    @Override
    public List<Held<E>> list(Selection selection) {
        return aggregates.list(Selecting.filter(selection), Selecting.BY_ID, selection.limit()).stream()
                .map(MongoEntries::held)
                .toList();
    }

    private static <E extends Record> Held<E> held(Stored<E> stored) {
        return new Held<>(stored.id(), stored.version(), stored.region(), stored.state());
    }
}
