package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Unit;
import fi.polku.directory.web.NameBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record UnitView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        NameBody name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        StandingView standing,
        List<String> availableActions) {

    static UnitView of(Held<Unit> held, List<String> actions) {
        var unit = held.entry();
        return new UnitView(
                held.id(),
                held.version(),
                held.region(),
                unit.organisation(),
                NameBody.of(unit.name()),
                unit.validity().from(),
                unit.validity().to(),
                unit.successor(),
                StandingView.of(unit.standing()),
                actions);
    }
}
