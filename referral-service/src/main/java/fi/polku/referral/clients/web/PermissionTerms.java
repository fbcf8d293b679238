package fi.polku.referral.clients.web;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.permissions.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks what a request says about a permission against the code lists and the directory. */
@Component
class PermissionTerms {
    private static final String BY_PERSON = "permission";

    private final CodeLists codes;
    private final Directory directory;

    PermissionTerms(CodeLists codes, Directory directory) {
        this.codes = codes;
        this.directory = directory;
    }

    Permission.Terms of(GrantPermissionRequest request) {
        Codes.requireAll("/dataKinds", request.dataKinds(), codes.writable(Lists.DATA_KIND));
        require("/purpose", request.purpose(), Lists.PURPOSE);
        require("/ground", request.ground(), Lists.GROUND);
        require("/howGiven", request.howGiven(), Lists.HOW_GIVEN);
        require("/givenBy", request.givenBy(), Lists.GIVEN_BY);
        checkDates(request.from(), request.to());
        checkGiving(request);
        checkParties(request.parties());
        return new Permission.Terms(
                request.ground(),
                request.parties().stream().distinct().toList(),
                request.dataKinds().stream().distinct().toList(),
                request.purpose(),
                request.howGiven(),
                request.givenBy(),
                request.from(),
                request.to());
    }

    private void require(String pointer, @Nullable String code, String list) {
        if (code != null) {
            Codes.require(pointer, code, codes.writable(list));
        }
    }

    private static void checkDates(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field("/to", "before-from");
        }
    }

    /** A person's permission tells how it was given, and by whom. */
    private static void checkGiving(GrantPermissionRequest request) {
        var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        if (request.ground().equals(BY_PERSON)) {
            if (request.howGiven() == null) {
                refusal.field("/howGiven", "required");
            }
            if (request.givenBy() == null) {
                refusal.field("/givenBy", "required");
            }
        }
        if (refusal.namesFields()) {
            throw refusal;
        }
    }

    private void checkParties(List<UUID> parties) {
        var refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-party");
        for (int i = 0; i < parties.size(); i++) {
            if (!directory.isParty(parties.get(i))) {
                refusal.field("/parties/" + i, "unknown-party");
            }
        }
        if (refusal.namesFields()) {
            throw refusal;
        }
    }
}
