package fi.polku.directory.entries;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand changes an entry, and when.
 *
 * @param unit absent where the operator's
 */
public record Hand(@Nullable UUID unit, Instant at) {}
