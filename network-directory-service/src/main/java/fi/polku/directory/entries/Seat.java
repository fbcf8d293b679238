package fi.polku.directory.entries;

import fi.polku.directory.description.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a consultation network.
 *
 * @param role code of the role it speaks for (S4-8 to S4-16)
 * @param membership the person who fills it, absent while the unit has named nobody
 * @param substitutes who stands in, and on which days
 */
public record Seat(String role, UUID unit, @Nullable UUID membership, List<Substitute> substitutes) {

    public Seat {
        substitutes = Listed.of(substitutes);
    }

    /** Who fills it on this day. */
    public Optional<UUID> filledBy(LocalDate day) {
        return substitutes.stream()
                .filter(substitute -> substitute.validity().holds(day))
                .map(Substitute::membership)
                .findFirst()
                .or(() -> Optional.ofNullable(membership));
    }
}
