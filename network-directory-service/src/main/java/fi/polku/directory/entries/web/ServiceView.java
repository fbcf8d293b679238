package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> availableActions) {

    static ServiceView of(Held<Service> held, List<String> actions) {
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
                service.validity().from(),
                service.validity().to(),
                actions);
    }
}
