package fi.polku.contracts.consultation;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;

/**
 * The answer of a service that has destroyed what it held of an erased client: its keys, and with them all they encrypted.
 *
 * @param client whose data it was
 */
public record ErasureState(UUID id, String region, UUID client, List<Fact> facts) implements PublicState {
    /** The fact of the destruction. */
    public static final String DESTROYED = "destroyed";

    public ErasureState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(client, "client");
        facts = List.copyOf(facts);
    }
}
