package fi.polku.directory.entries;

import java.util.List;
import java.util.UUID;

/** The edits of entries that newer ones have pushed out of the entries themselves. */
public interface History {

    /** Keeps an edit; keeping it again changes nothing. */
    void keep(UUID entry, Edit edit);

    /** Edits of the entry that made versions below this one, the newest first. */
    List<Edit> of(UUID entry, long below, int limit);
}
