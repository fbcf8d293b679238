package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.web.NameBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrganisationView(
        UUID id,
        long version,
        String region,
        String kind,
        NameBody name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        StandingView standing,
        List<String> availableActions) {

    static OrganisationView of(Held<Organisation> held, List<String> actions) {
        var organisation = held.entry();
        return new OrganisationView(
                held.id(),
                held.version(),
                held.region(),
                organisation.kind(),
                NameBody.of(organisation.name()),
                organisation.validity().from(),
                organisation.validity().to(),
                organisation.successor(),
                StandingView.of(organisation.standing()),
                actions);
    }
}
