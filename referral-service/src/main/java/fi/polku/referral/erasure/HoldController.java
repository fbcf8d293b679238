package fi.polku.referral.erasure;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.LegalHold;
import fi.polku.referral.codes.Lists;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Legal holds, placed and lifted by a controller's privacy officer; either may be repeated. */
@RestController
@RequestMapping("/api/referral/legal-holds")
class HoldController {
    private final KeepHold keepHold;
    private final CodeLists codes;

    HoldController(KeepHold keepHold, CodeLists codes) {
        this.keepHold = keepHold;
        this.codes = codes;
    }

    @PostMapping
    ResponseEntity<LegalHoldView> place(Caller caller, @RequestBody PlaceHoldRequest request) {
        Overseen.requirePrivacyOfficer(caller);
        Codes.require("/reason", request.reason(), codes.writable(Lists.LEGAL_HOLD));
        return view(keepHold.place(caller, request.client(), request.reason()));
    }

    @PostMapping("/lift")
    ResponseEntity<LegalHoldView> lift(Caller caller, @RequestBody LiftHoldRequest request) {
        return view(keepHold.lift(caller, request.client()));
    }

    private static ResponseEntity<LegalHoldView> view(KnownClient known) {
        return Answers.ok(
                known.version(),
                new LegalHoldView(
                        known.id().value(), known.version(), known.client().hold()));
    }

    record PlaceHoldRequest(
            @NotNull UUID client, @NotBlank @Size(max = 50) String reason) {}

    record LiftHoldRequest(@NotNull UUID client) {}

    /** @param hold absent where none is in force */
    record LegalHoldView(
            UUID client, long version, @Nullable LegalHold hold) {}
}
