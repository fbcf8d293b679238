package fi.polku.consultation.meetings;

import java.util.UUID;

/**
 * Who sits at a meeting.
 *
 * @param role code of the consultation role (S4-8 to S4-16)
 */
public record RosterSeat(UUID membership, UUID unit, String role) {}
