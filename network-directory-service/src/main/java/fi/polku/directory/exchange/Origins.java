package fi.polku.directory.exchange;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The origins of imported entries. */
public interface Origins {

    Map<UUID, Origin> of(Collection<UUID> entries);

    /** Keeps the origins of entries that had none. */
    void begin(Collection<Origin> origins);

    /** Keeps origins in the place of those that were there. */
    void keep(Collection<Origin> origins);

    /** A pointer as a key that the store takes. */
    static String key(String pointer) {
        return pointer.substring(1).replace('/', ':');
    }
}
