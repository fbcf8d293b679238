package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a consultation network.
 *
 * @param role code of the consultation role (S4-8 to S4-16): {@code coordinating-worker}, {@code te-expert} …
 * @param unit the unit that fills it
 * @param membership the person who fills it, absent while the unit has named nobody
 * @param substitutes who stands in, and on which days
 */
public record Seat(
        String role,
        UUID unit,
        @Nullable UUID membership,
        @Nullable List<Substitute> substitutes) {
    public Seat {
        requireNonNull(role, "role");
        requireNonNull(unit, "unit");
        substitutes = substitutes == null ? null : List.copyOf(substitutes);
    }

    /** Without substitutes. */
    public Seat(String role, UUID unit, @Nullable UUID membership) {
        this(role, unit, membership, null);
    }
}
