package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where services are given.
 *
 * @param address absent where the place moves
 */
public record LocationState(
        UUID id,
        String region,
        UUID organisation,
        LocalizedText name,
        @Nullable Address address,
        @Nullable Coordinates coordinates,
        @Nullable Contact contact,
        @Nullable OpeningHours openingHours,
        @Nullable Accessibility accessibility,
        Validity validity,
        @Nullable UUID successor,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public LocationState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
        requireNonNull(name, "name");
        requireNonNull(validity, "validity");
        facts = List.copyOf(facts);
    }
}
