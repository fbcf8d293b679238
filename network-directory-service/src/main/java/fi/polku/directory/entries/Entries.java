package fi.polku.directory.entries;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.mongo.StateTooLarge;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All entries of one kind. The directory is shared: whoever has a membership anywhere may read them. */
public interface Entries<E> {

    Optional<Held<E>> find(UUID id);

    /** Adds an entry once; a repeat of the creation answers with the entry that is there. */
    Held<E> add(Creation creation, String region, E entry);

    /** Adds an entry under an id that others derive too; one that is there stays as it is. */
    Held<E> addIfAbsent(UUID id, String region, E entry);

    /** Replaces the entry that was seen, or throws {@link StaleVersion}. */
    Held<E> replace(Held<E> seen, E entry);

    /**
     * Lets through what {@link #add} or {@link #replace} would take; for those who gather many before they write.
     *
     * @throws StateTooLarge what could not be published as one record
     */
    default void requireRoom(UUID id, String region, E entry) {}

    /** Takes away a draft that nobody else was ever shown, or throws {@link StaleVersion}. Rows of files give none up. */
    default void remove(Held<E> seen) {
        throw new UnsupportedOperationException("these entries give no draft up");
    }

    /** In the order of ids. */
    List<Held<E>> list(Selection selection);

    /** Those of these ids that there are. */
    default List<Held<E>> findAll(Collection<UUID> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    /** All that any of these selects by its fields, in one go, and perhaps others that have some of the same values. */
    default List<Held<E>> listAround(Collection<Selection> selections) {
        return selections.stream()
                .flatMap(selection -> list(selection).stream())
                .distinct()
                .toList();
    }

    /** Adds each as {@link #add} does, in one go; a failure may leave some added. */
    default void addAll(Collection<Addition<E>> additions) {
        additions.forEach(one -> add(one.creation(), one.region(), one.entry()));
    }

    /**
     * Replaces each as {@link #replace} does, in one go; a failure may leave some replaced.
     *
     * @return the ids of those that somebody else had replaced
     */
    default Set<UUID> replaceAll(Collection<Replacement<E>> replacements) {
        var stale = new HashSet<UUID>();
        for (var one : replacements) {
            try {
                replace(one.seen(), one.entry());
            } catch (StaleVersion quicker) {
                stale.add(one.seen().id());
            }
        }
        return stale;
    }
}
