package fi.polku.referral.clients.web;

import jakarta.validation.Valid;
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
        @Nullable @Size(max = 30) @Pattern(regexp = PHONE) String phone,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 500) @Pattern(regexp = LINES) String address,
        @Nullable @Size(max = 50) String contactWay,
        @Nullable @Size(max = 500) @Pattern(regexp = LINES) String contactNote,
        @Nullable @Valid InterpreterRequest interpreter,
        @Nullable Boolean paperOnly) {
    static final String NAME = "[^\\p{Cntrl}<>]*";
    static final String PHONE = "\\+?[0-9 ()-]{3,29}";
    static final String LINES = "[\\P{Cntrl}\\n\\r\\t]*";

    @Override
    public String toString() {
        return "CreateClientRequest[hidden]";
    }

    record InterpreterRequest(
            @NotBlank @Size(max = 20) String language,
            @NotBlank @Size(max = 50) String booker) {}
}
