package fi.polku.directory.reach.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.reach.Dissemination;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record DisseminationView(
        UUID id,
        long version,
        UUID card,
        LocalDate on,
        String event,
        String audience,
        @Nullable Integer reach,
        UUID by) {

    static DisseminationView of(Held<Dissemination> held) {
        var told = held.entry();
        return new DisseminationView(
                held.id(),
                held.version(),
                told.card(),
                told.on(),
                told.event(),
                told.audience(),
                told.reach(),
                told.by());
    }
}
