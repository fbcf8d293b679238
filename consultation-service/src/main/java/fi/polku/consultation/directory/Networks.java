package fi.polku.consultation.directory;

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

    /** The unit of a membership in force, empty where there is none. */
    Optional<UUID> unitOf(UUID membership);

    boolean isUnit(UUID id);

    boolean isService(UUID id);
}
