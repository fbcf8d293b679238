package fi.polku.directory.entries.web;

import fi.polku.directory.description.Accessibility;
import fi.polku.directory.description.Address;
import fi.polku.directory.description.Contact;
import fi.polku.directory.description.Coordinates;
import fi.polku.directory.description.OpeningHours;
import fi.polku.directory.entries.Location;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LocationRequest(
        @NotNull UUID organisation,
        @NotNull @Valid NameBody name,
        @Valid @Nullable Address address,
        @Valid @Nullable Coordinates coordinates,
        @Valid @Nullable Contact contact,
        @Valid @Nullable OpeningHours openingHours,
        @Valid @Nullable Accessibility accessibility,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        @Valid @Nullable StandingBody standing) {

    Location toEntry() {
        return new Location(
                organisation,
                name.toName(),
                address,
                coordinates,
                contact,
                openingHours,
                accessibility,
                new Validity(validFrom, validTo),
                successor,
                StandingBody.proposed(standing),
                List.of());
    }
}
