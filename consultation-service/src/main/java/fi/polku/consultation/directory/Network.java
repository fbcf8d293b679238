package fi.polku.consultation.directory;

import fi.polku.contracts.directory.Seat;
import java.util.List;
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

    /** Whether a member of {@code unit} with this membership is one of its co-ordinating workers (S4-8). */
    public boolean coordinatedBy(UUID unit, UUID membership) {
        return coordinatingUnit.equals(unit)
                || seats.stream()
                        .anyMatch(seat -> seat.role().equals(COORDINATING) && membership.equals(seat.membership()));
    }
}
