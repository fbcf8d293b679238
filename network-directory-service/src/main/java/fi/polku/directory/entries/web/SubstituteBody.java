package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Substitute;
import fi.polku.directory.entries.Validity;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Who stands in, from the first to the last day. */
record SubstituteBody(
        @NotNull UUID membership,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) {

    static SubstituteBody of(Substitute substitute) {
        return new SubstituteBody(
                substitute.membership(),
                substitute.validity().from(),
                Objects.requireNonNull(substitute.validity().to()));
    }

    Substitute toSubstitute() {
        return new Substitute(membership, new Validity(validFrom, validTo));
    }
}
