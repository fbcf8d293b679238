package fi.polku.directory.entries.web;

import fi.polku.directory.entries.MembershipWanted;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.text.PlainText;
import fi.polku.directory.web.NameBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MembershipRequest(
        @NotBlank @Size(max = 500) @PlainText String issuer,
        @NotBlank @Size(max = 255) @PlainText String subject,
        @NotBlank @Size(max = 200) @PlainText String displayName,
        @NotNull UUID unit,
        @NotBlank @Size(max = 64) String role,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 64) String> duties,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Issuer and subject are compared with tokens letter by letter, so they stay as they came. */
    MembershipWanted toWanted() {
        return new MembershipWanted(
                issuer,
                subject,
                NameBody.tidy(displayName),
                unit,
                role,
                duties == null ? List.of() : duties,
                new Validity(validFrom, validTo));
    }

    @Override
    public String toString() {
        return "MembershipRequest[unit=" + unit + ", role=" + role + "]";
    }
}
