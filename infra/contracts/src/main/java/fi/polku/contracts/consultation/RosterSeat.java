package fi.polku.contracts.consultation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Who sits at a meeting, and in which role.
 *
 * @param role code of the consultation role (S4-8 to S4-16)
 */
public record RosterSeat(UUID membership, UUID unit, String role) {
    public RosterSeat {
        requireNonNull(membership, "membership");
        requireNonNull(unit, "unit");
        requireNonNull(role, "role");
    }
}
