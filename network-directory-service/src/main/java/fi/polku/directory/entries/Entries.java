package fi.polku.directory.entries;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.util.List;
import java.util.Optional;
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

    /** In the order of ids. */
    List<Held<E>> list(Selection selection);
}
