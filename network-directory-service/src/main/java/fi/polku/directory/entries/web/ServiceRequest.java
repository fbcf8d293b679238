package fi.polku.directory.entries.web;

import fi.polku.directory.description.Availability;
import fi.polku.directory.description.Listed;
import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ServiceRequest(
        @NotNull UUID organisation,
        @NotNull UUID unit,
        @NotBlank @Size(max = 64) String kind,
        @NotNull @Valid NameBody name,
        @NotNull Boolean referralNeeded,
        @Min(0) @Max(120) @Nullable Integer minimumAge,
        @Min(0) @Max(120) @Nullable Integer maximumAge,
        @Size(max = 400) @Nullable List<@NotBlank @Size(max = 3) String> municipalities,
        @Nullable UUID template,
        @Valid @Nullable ServiceDescription description,
        @Size(max = 100) @Nullable List<@NotNull UUID> locations,
        @Valid @Nullable Availability availability,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        @Valid @Nullable StandingBody standing) {

    Service toEntry() {
        return new Service(
                organisation,
                unit,
                kind,
                name.toName(),
                referralNeeded,
                minimumAge,
                maximumAge,
                Listed.of(municipalities),
                template,
                ServiceDescription.orNone(description),
                Listed.of(locations),
                availability,
                new Validity(validFrom, validTo),
                successor,
                StandingBody.proposed(standing),
                List.of());
    }
}
