package fi.polku.directory.entries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as somebody wants it to be.
 *
 * @param before as it is, absent where it is new
 */
record Proposal<E>(UUID id, String region, @Nullable E before, E after) {}
