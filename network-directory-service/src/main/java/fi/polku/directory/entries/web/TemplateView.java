package fi.polku.directory.entries.web;

import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Template;
import fi.polku.directory.web.NameBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TemplateView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        String kind,
        NameBody name,
        ServiceDescription description,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        StandingView standing,
        List<String> availableActions) {

    static TemplateView of(Held<Template> held, List<String> actions) {
        var template = held.entry();
        return new TemplateView(
                held.id(),
                held.version(),
                held.region(),
                template.organisation(),
                template.kind(),
                NameBody.of(template.name()),
                template.description(),
                template.validity().from(),
                template.validity().to(),
                template.successor(),
                StandingView.of(template.standing()),
                actions);
    }
}
