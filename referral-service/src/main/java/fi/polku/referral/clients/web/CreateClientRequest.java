package fi.polku.referral.clients.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record CreateClientRequest(
        @Nullable @Size(max = 20) String identityCode,
        @NotBlank @Size(max = 100) @Pattern(regexp = NAME) String givenName,
        @NotBlank @Size(max = 100) @Pattern(regexp = NAME) String familyName,
        @Nullable LocalDate birthDate,
        @NotBlank @Size(max = 20) String municipality,
        @NotBlank @Size(max = 20) String language,
        @Nullable Boolean nonDisclosure,

        @Nullable @Size(max = 30) @Pattern(regexp = "\\+?[0-9 ()-]{3,29}")
        String phone,

        @Nullable @Email @Size(max = 254) String email) {
    private static final String NAME = "[^\\p{Cntrl}<>]*";

    @Override
    public String toString() {
        return "CreateClientRequest[hidden]";
    }
}
