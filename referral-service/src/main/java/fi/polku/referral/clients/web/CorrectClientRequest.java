package fi.polku.referral.clients.web;

import static fi.polku.referral.clients.web.CreateClientRequest.LINES;
import static fi.polku.referral.clients.web.CreateClientRequest.NAME;
import static fi.polku.referral.clients.web.CreateClientRequest.PHONE;

import fi.polku.referral.clients.web.CreateClientRequest.InterpreterRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a person from now on: what is left out is known no more.
 *
 * @param reason code of why it is corrected
 */
record CorrectClientRequest(
        @NotBlank @Size(max = 50) String reason,
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
    CreateClientRequest person() {
        return new CreateClientRequest(
                identityCode,
                givenName,
                familyName,
                birthDate,
                municipality,
                language,
                nonDisclosure,
                phone,
                email,
                address,
                contactWay,
                contactNote,
                interpreter,
                paperOnly);
    }

    @Override
    public String toString() {
        return "CorrectClientRequest[hidden]";
    }
}
