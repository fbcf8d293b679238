package fi.polku.directory.entries;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** The edits of entries that newer ones have pushed out of the entries themselves. */
public interface History {

    /** Keeps an edit; keeping it again changes nothing. */
    void keep(UUID entry, Edit edit);

    /** Forgets the edits of a draft that was given up. */
    default void forget(UUID entry) {}

    /** Keeps an edit of each of these entries, in one go. */
    default void keepAll(Map<UUID, Edit> edits) {
        edits.forEach(this::keep);
    }

    /** The version from which on everybody may read the entry, where an edit made it so; drafts are published once. */
    default OptionalLong publication(UUID entry) {
        return of(entry, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .filter(Edit::publishes)
                .mapToLong(Edit::version)
                .findFirst();
    }

    /** Edits of the entry that made versions below this one, the newest first. */
    List<Edit> of(UUID entry, long below, int limit);
}
