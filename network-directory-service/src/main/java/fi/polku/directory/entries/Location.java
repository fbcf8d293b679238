package fi.polku.directory.entries;

import fi.polku.directory.description.Accessibility;
import fi.polku.directory.description.Address;
import fi.polku.directory.description.Contact;
import fi.polku.directory.description.Coordinates;
import fi.polku.directory.description.OpeningHours;
import fi.polku.directory.reference.Name;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where services are given [palvelupaikka] (HSDS 3 {@code location}).
 *
 * @param address absent where the place moves, as a bus does
 */
public record Location(
        UUID organisation,
        @Valid Name name,
        @Valid @Nullable Address address,
        @Valid @Nullable Coordinates coordinates,
        @Valid @Nullable Contact contact,
        @Valid @Nullable OpeningHours openingHours,
        @Valid @Nullable Accessibility accessibility,
        Validity validity,
        @Nullable UUID successor,
        Standing standing,
        List<Fact> facts)
        implements Entry<Location> {

    public Location {
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    @Override
    public Location withStanding(Standing changed) {
        return with(changed, facts);
    }

    @Override
    public Location withFacts(List<Fact> all) {
        return with(standing, all);
    }

    private Location with(Standing changed, List<Fact> all) {
        return new Location(
                organisation,
                name,
                address,
                coordinates,
                contact,
                openingHours,
                accessibility,
                validity,
                successor,
                changed,
                all);
    }
}
