package fi.polku.directory.entries.web;

import fi.polku.directory.description.Accessibility;
import fi.polku.directory.description.Address;
import fi.polku.directory.description.Contact;
import fi.polku.directory.description.Coordinates;
import fi.polku.directory.description.OpeningHours;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Location;
import fi.polku.directory.web.NameBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LocationView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        NameBody name,
        @Nullable Address address,
        @Nullable Coordinates coordinates,
        @Nullable Contact contact,
        @Nullable OpeningHours openingHours,
        @Nullable Accessibility accessibility,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        StandingView standing,
        List<String> availableActions) {

    static LocationView of(Held<Location> held, List<String> actions) {
        var location = held.entry();
        return new LocationView(
                held.id(),
                held.version(),
                held.region(),
                location.organisation(),
                NameBody.of(location.name()),
                location.address(),
                location.coordinates(),
                location.contact(),
                location.openingHours(),
                location.accessibility(),
                location.validity().from(),
                location.validity().to(),
                location.successor(),
                StandingView.of(location.standing()),
                actions);
    }
}
