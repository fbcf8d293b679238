package fi.polku.directory.entries.web;

import fi.polku.directory.description.Listed;
import fi.polku.directory.entries.ServicePath;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.text.Text;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PathRequest(
        @NotNull UUID organisation,
        @NotNull @Valid NameBody name,
        @Valid @Nullable Text summary,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 64) String> targetGroups,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid PathStepBody> steps,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        @Valid @Nullable StandingBody standing) {

    ServicePath toEntry() {
        return new ServicePath(
                organisation,
                name.toName(),
                summary,
                Listed.of(targetGroups),
                steps.stream().map(PathStepBody::toStep).toList(),
                new Validity(validFrom, validTo),
                successor,
                StandingBody.proposed(standing),
                List.of());
    }
}
