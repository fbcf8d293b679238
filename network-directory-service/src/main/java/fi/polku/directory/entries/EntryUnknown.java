package fi.polku.directory.entries;

import java.util.UUID;

/** There is no such entry. */
public final class EntryUnknown extends RuntimeException {

    public EntryUnknown(UUID id) {
        super(id.toString(), null, false, false);
    }
}
