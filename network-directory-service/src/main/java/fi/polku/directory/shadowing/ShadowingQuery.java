package fi.polku.directory.shadowing;

import fi.polku.directory.entries.Behind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which offers and requests to list.
 *
 * @param from that may be on this day or later
 * @param to that may be on this day or earlier
 * @param of one of whose two this membership is
 * @param after the place after which to begin
 */
public record ShadowingQuery(
        @Nullable Wish wish,
        @Nullable String profession,
        @Nullable String region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable State state,
        @Nullable UUID of,
        @Nullable Behind after,
        int limit) {}
