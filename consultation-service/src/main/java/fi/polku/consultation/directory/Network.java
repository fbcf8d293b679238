package fi.polku.consultation.directory;

import fi.polku.contracts.directory.Seat;
import fi.polku.contracts.directory.Substitute;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A consultation network, as far as its cases go.
 *
 * @param organisation controller of the cases' record
 * @param coordinatingUnit the unit of its co-ordinating workers
 */
public record Network(UUID id, String region, UUID organisation, UUID coordinatingUnit, List<Seat> seats) {
    private static final String COORDINATING = "coordinating-worker";

    public Network {
        seats = List.copyOf(seats);
    }

    /** Whether a member of one of these units with this membership is one of its co-ordinating workers (S4-8). */
    public boolean coordinatedBy(List<UUID> units, UUID membership) {
        return units.contains(coordinatingUnit)
                || seats.stream()
                        .anyMatch(seat -> seat.role().equals(COORDINATING) && membership.equals(seat.membership()));
    }

    /** Who is named for a seat on a day: who stands in goes before whose seat it is. */
    static Optional<UUID> namedFor(Seat seat, LocalDate day) {
        List<Substitute> substitutes = seat.substitutes() == null ? List.of() : seat.substitutes();
        return substitutes.stream()
                .filter(substitute -> substitute.validity().holds(day))
                .map(Substitute::membership)
                .findFirst()
                .or(() -> Optional.ofNullable(seat.membership()));
    }
}
