package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Unit;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record UnitRequest(
        @NotNull UUID organisation,
        @NotNull @Valid NameBody name,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        @Valid @Nullable StandingBody standing) {

    Unit toEntry() {
        return new Unit(
                organisation,
                name.toName(),
                new Validity(validFrom, validTo),
                successor,
                StandingBody.proposed(standing),
                List.of());
    }
}
