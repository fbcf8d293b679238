package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.ServicePath;
import fi.polku.directory.text.Text;
import fi.polku.directory.web.NameBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PathView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        NameBody name,
        @Nullable Text summary,
        List<String> targetGroups,
        List<PathStepBody> steps,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        StandingView standing,
        List<String> availableActions) {

    static PathView of(Held<ServicePath> held, List<String> actions) {
        var path = held.entry();
        return new PathView(
                held.id(),
                held.version(),
                held.region(),
                path.organisation(),
                NameBody.of(path.name()),
                path.summary(),
                path.targetGroups(),
                path.steps().stream().map(PathStepBody::of).toList(),
                path.validity().from(),
                path.validity().to(),
                path.successor(),
                StandingView.of(path.standing()),
                actions);
    }
}
