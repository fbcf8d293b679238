package fi.polku.directory.entries;

import java.util.Optional;
import java.util.UUID;

/** What entries have to know of guidance cards that they name. */
@FunctionalInterface
public interface KnownCards {

    /** The region of a published card; nothing where there is none. */
    Optional<String> regionOf(UUID card);
}
