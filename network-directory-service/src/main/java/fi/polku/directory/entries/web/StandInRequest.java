package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Substitute;
import fi.polku.directory.entries.Validity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in at which seat.
 *
 * @param person whose seat it is, where the unit has several of this role
 */
record StandInRequest(
        @NotBlank @Size(max = 64) String role,
        @NotNull UUID unit,
        @Nullable UUID person,
        @NotNull UUID substitute,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) {

    Substitute toSubstitute() {
        return new Substitute(substitute, new Validity(validFrom, validTo));
    }
}
