package fi.polku.referral.clients.web;

import static java.util.Objects.requireNonNull;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.Interpreter;
import fi.polku.referral.clients.PersonSought;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.clients.Reaching;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks what a request says about a person; a refusal names the field and never its value. */
@Component
class PersonalDataChecks {
    private static final String IN_THE_FUTURE = "in-the-future";

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
        Interpreter interpreter = interpreter(request.interpreter());
        Reaching reaching = reaching(request);
        return new PersonalData(
                code,
                request.givenName().strip(),
                request.familyName().strip(),
                birthDate,
                request.municipality(),
                request.language(),
                Boolean.TRUE.equals(request.nonDisclosure()),
                reaching,
                interpreter,
                Boolean.TRUE.equals(request.paperOnly()));
    }

    String correctionReason(String reason) {
        return Codes.require("/reason", reason, codes.writable(Lists.CORRECTION_REASON));
    }

    /** A search has the whole identity code or all of name and day of birth, so that nobody can leaf through people. */
    void search(SearchClientsRequest request) {
        var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        boolean byName = request.givenName() != null || request.familyName() != null || request.birthDate() != null;
        if (request.identityCode() != null) {
            if (byName) {
                refusal.field("/identityCode", "code-or-name");
            }
        } else {
            required(refusal, "/givenName", request.givenName());
            required(refusal, "/familyName", request.familyName());
            required(refusal, "/birthDate", Objects.toString(request.birthDate(), null));
        }
        if (refusal.namesFields()) {
            throw refusal;
        }
    }

    PersonSought sought(SearchClientsRequest request) {
        LocalDate birthDate = requireNonNull(request.birthDate());
        if (birthDate.isAfter(today.day())) {
            throw invalid("/birthDate", IN_THE_FUTURE);
        }
        return new PersonSought(requireNonNull(request.givenName()), requireNonNull(request.familyName()), birthDate);
    }

    /** The way a client prefers needs its number or address. */
    private Reaching reaching(CreateClientRequest request) {
        String way = request.contactWay();
        if (way != null) {
            Codes.require("/contactWay", way, codes.writable(Lists.CONTACT_WAY));
            var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
            switch (way) {
                case "phone", "text-message" -> required(refusal, "/phone", request.phone());
                case "email" -> required(refusal, "/email", request.email());
                case "letter" -> required(refusal, "/address", request.address());
                default -> {}
            }
            if (refusal.namesFields()) {
                throw refusal;
            }
        }
        return new Reaching(
                request.phone(), request.email(), request.address(), request.contactWay(), request.contactNote());
    }

    private @Nullable Interpreter interpreter(CreateClientRequest.@Nullable InterpreterRequest needed) {
        if (needed == null) {
            return null;
        }
        Codes.require("/interpreter/language", needed.language(), codes.writable(Lists.INTERPRETER_LANGUAGE));
        Codes.require("/interpreter/booker", needed.booker(), codes.writable(Lists.INTERPRETER_BOOKER));
        return new Interpreter(needed.language(), needed.booker());
    }

    private static void required(Refusal refusal, String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            refusal.field(pointer, "required");
        }
    }

    IdentityCode identityCode(String written) {
        return IdentityCode.of(written)
                .filter(code -> !code.birthDate().isAfter(today.day()))
                .orElseThrow(() -> invalid("/identityCode", "invalid-identity-code"));
    }

    private @Nullable LocalDate birthDate(@Nullable IdentityCode code, @Nullable LocalDate told) {
        if (told != null && told.isAfter(today.day())) {
            throw invalid("/birthDate", IN_THE_FUTURE);
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
