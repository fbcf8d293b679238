package fi.polku.directory.entries.web;

import fi.polku.directory.description.Availability;
import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.Template;
import fi.polku.directory.web.NameBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service.
 *
 * @param description in its own words
 * @param told the same over its national description, where it has one: what people are to read
 */
record ServiceView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        UUID unit,
        String kind,
        NameBody name,
        boolean referralNeeded,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<String> municipalities,
        @Nullable UUID template,
        ServiceDescription description,
        @Nullable ServiceDescription told,
        List<UUID> locations,
        @Nullable Availability availability,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        StandingView standing,
        List<String> availableActions) {

    static ServiceView of(Held<Service> held, @Nullable Template national, List<String> actions) {
        var service = held.entry();
        return new ServiceView(
                held.id(),
                held.version(),
                held.region(),
                service.organisation(),
                service.unit(),
                service.kind(),
                NameBody.of(service.name()),
                service.referralNeeded(),
                service.minimumAge(),
                service.maximumAge(),
                service.municipalities(),
                service.template(),
                service.description(),
                national == null ? null : service.over(national).description(),
                service.locations(),
                service.availability(),
                service.validity().from(),
                service.validity().to(),
                service.successor(),
                StandingView.of(service.standing()),
                actions);
    }
}
