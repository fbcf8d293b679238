package fi.polku.directory.entries.web;

import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.entries.Template;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TemplateRequest(
        @NotNull UUID organisation,
        @NotBlank @Size(max = 64) String kind,
        @NotNull @Valid NameBody name,
        @NotNull @Valid ServiceDescription description,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        @Valid @Nullable StandingBody standing) {

    Template toEntry() {
        return new Template(
                organisation,
                kind,
                name.toName(),
                description,
                new Validity(validFrom, validTo),
                successor,
                StandingBody.proposed(standing),
                List.of());
    }
}
