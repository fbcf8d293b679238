package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guidance card: how a client is guided into a service. Told from its first edition on.
 *
 * @param unit that gives the service, and owns the card
 * @param service that it guides into
 * @param edition the newest one; absent where the card was withdrawn
 */
public record CardState(
        UUID id,
        String region,
        UUID organisation,
        UUID unit,
        UUID service,
        @Nullable CardEdition edition,
        List<Fact> facts)
        implements PublicState {
    public CardState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
        requireNonNull(unit, "unit");
        requireNonNull(service, "service");
        facts = List.copyOf(facts);
    }
}
