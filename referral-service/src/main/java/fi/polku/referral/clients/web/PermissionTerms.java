package fi.polku.referral.clients.web;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.permissions.Contradiction;
import fi.polku.referral.permissions.LawGround;
import fi.polku.referral.permissions.LawGrounds;
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
    private static final String NOT_BY_LAW = "not-under-this-law";

    private final CodeLists codes;
    private final Directory directory;
    private final LawGrounds laws = LawGrounds.read();

    PermissionTerms(CodeLists codes, Directory directory) {
        this.codes = codes;
        this.directory = directory;
    }

    Permission.Terms of(String region, GrantPermissionRequest request) {
        Codes.requireAll("/dataKinds", request.dataKinds(), codes.writable(Lists.DATA_KIND));
        require("/purpose", request.purpose(), Lists.PURPOSE);
        require("/ground", request.ground(), Lists.GROUND);
        require("/howGiven", request.howGiven(), Lists.HOW_GIVEN);
        require("/givenBy", request.givenBy(), Lists.GIVEN_BY);
        checkDates(request.from(), request.to());
        checkGiving(request);
        checkParties(request.parties());
        checkLaw(region, request);
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
        if (request.ground().equals(Contradiction.BY_PERSON)) {
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

    /** Without the client's permission only what a coded section of law allows, to whom it allows it (703/2023, 381/2023). */
    private void checkLaw(String region, GrantPermissionRequest request) {
        if (request.ground().equals(Contradiction.BY_PERSON)) {
            return;
        }
        var refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "law-does-not-allow");
        LawGround law = laws.of(region, request.ground()).orElseThrow(() -> refusal.field("/ground", NOT_BY_LAW));
        for (int i = 0; i < request.dataKinds().size(); i++) {
            if (!law.dataKinds().contains(request.dataKinds().get(i))) {
                refusal.field("/dataKinds/" + i, NOT_BY_LAW);
            }
        }
        for (int i = 0; i < request.parties().size(); i++) {
            if (!law.partyKinds()
                    .containsAll(directory.kindsOf(request.parties().get(i)))) {
                refusal.field("/parties/" + i, NOT_BY_LAW);
            }
        }
        if (!law.purposes().contains(request.purpose())) {
            refusal.field("/purpose", NOT_BY_LAW);
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
