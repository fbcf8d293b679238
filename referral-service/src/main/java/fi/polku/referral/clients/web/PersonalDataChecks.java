package fi.polku.referral.clients.web;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks what a request says about a person; a refusal names the field and never its value. */
@Component
class PersonalDataChecks {
    private final CodeLists codes;
    private final Directory directory;
    private final Today today;

    PersonalDataChecks(CodeLists codes, Directory directory, Today today) {
        this.codes = codes;
        this.directory = directory;
        this.today = today;
    }

    PersonalData of(CreateClientRequest request) {
        String written = request.identityCode();
        IdentityCode code = written == null ? null : identityCode(written);
        LocalDate birthDate = birthDate(code, request.birthDate());
        Codes.require("/language", request.language(), codes.writable(Lists.LANGUAGE));
        if (!directory.isMunicipality(request.municipality())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                    .field("/municipality", "unknown-municipality");
        }
        return new PersonalData(
                code,
                request.givenName().strip(),
                request.familyName().strip(),
                birthDate,
                request.municipality(),
                request.language(),
                Boolean.TRUE.equals(request.nonDisclosure()),
                request.phone(),
                request.email());
    }

    IdentityCode identityCode(String written) {
        return IdentityCode.of(written)
                .filter(code -> !code.birthDate().isAfter(today.day()))
                .orElseThrow(() -> invalid("/identityCode", "invalid-identity-code"));
    }

    private @Nullable LocalDate birthDate(@Nullable IdentityCode code, @Nullable LocalDate told) {
        if (told != null && told.isAfter(today.day())) {
            throw invalid("/birthDate", "in-the-future");
        }
        if (code == null) {
            return told;
        }
        if (told != null && !told.equals(code.birthDate())) {
            throw invalid("/birthDate", "birth-date-mismatch");
        }
        return code.birthDate();
    }

    private static Refusal invalid(String pointer, String code) {
        return new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field(pointer, code);
    }
}
