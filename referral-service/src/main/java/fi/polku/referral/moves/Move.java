package fi.polku.referral.moves;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a client's record offered to a unit of the region that the client moves to (domain, section 5).
 *
 * @param fromUnit that keeps the record; whatever is open there stays there until it is closed
 * @param toUnit that may take the copy while the client's permission names it
 * @param copy the record that the unit made of it; absent while it has not
 */
record Move(
        UUID client,
        String fromRegion,
        UUID fromUnit,
        UUID offeredBy,
        Instant offeredAt,
        String toRegion,
        UUID toUnit,
        @Nullable UUID copy,
        @Nullable Instant takenAt,
        @Nullable UUID takenBy) {
    static final String COLLECTION = "client_move";

    Move taken(UUID made, Instant at, UUID by) {
        return new Move(client, fromRegion, fromUnit, offeredBy, offeredAt, toRegion, toUnit, made, at, by);
    }
}
