package fi.polku.consultation.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The consultation networks of the directory, and who sits in them. */
public interface Networks {
    Optional<Network> find(UUID id);

    /** The networks that a member of {@code unit} with this membership co-ordinates. */
    List<Network> coordinatedBy(UUID unit, UUID membership);

    /** A unit, and those whose work and rights have passed to it, itself first. */
    List<UUID> unitsOf(UUID unit);

    /** Who sits at which of its seats on a day, for which unit; a seat that nobody in force fills is left out. */
    List<Seated> rosterOn(Network network, LocalDate day);

    /** The unit of a membership in force, empty where there is none. */
    Optional<UUID> unitOf(UUID membership);

    boolean isUnit(UUID id);

    boolean isService(UUID id);

    /**
     * Somebody at a seat.
     *
     * @param unit whose seat it is, or the unit that has taken it over by then
     */
    record Seated(String role, UUID unit, UUID membership) {}
}
