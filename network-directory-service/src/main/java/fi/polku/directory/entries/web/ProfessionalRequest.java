package fi.polku.directory.entries.web;

import fi.polku.directory.description.Contact;
import fi.polku.directory.description.Listed;
import fi.polku.directory.description.Training;
import fi.polku.directory.entries.Professional;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.text.PlainText;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ProfessionalRequest(
        @NotNull UUID organisation,
        @NotNull UUID unit,
        @NotBlank @Size(max = 200) @PlainText String fullName,
        @NotBlank @Size(max = 64) String profession,
        @Valid @Nullable NameBody title,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 64) String> roles,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 64) String> competences,
        @Size(max = 50) @Nullable List<@NotNull @Valid Training> trainings,
        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 8) String> languages,
        @Valid @Nullable Contact contact,
        @Nullable UUID membership,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        @Valid @Nullable StandingBody standing) {

    Professional toEntry() {
        return new Professional(
                organisation,
                unit,
                NameBody.tidy(fullName),
                profession,
                title == null ? null : title.toName(),
                Listed.of(roles),
                Listed.of(competences),
                Listed.of(trainings),
                Listed.of(languages),
                contact,
                membership,
                new Validity(validFrom, validTo),
                successor,
                StandingBody.proposed(standing),
                List.of());
    }

    @Override
    public String toString() {
        return "ProfessionalRequest[unit=" + unit + ", profession=" + profession + "]";
    }
}
