package fi.polku.directory.entries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a consultation network.
 *
 * @param role code of the role it speaks for (S4-8 to S4-16)
 * @param membership the person who fills it, absent while the unit has named nobody
 */
public record Seat(String role, UUID unit, @Nullable UUID membership) {}
