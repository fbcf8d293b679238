package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.Validity;
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
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Service toEntry() {
        return new Service(
                organisation,
                unit,
                kind,
                name.toName(),
                referralNeeded,
                minimumAge,
                maximumAge,
                municipalities == null ? List.of() : municipalities,
                new Validity(validFrom, validTo),
                List.of());
    }
}
