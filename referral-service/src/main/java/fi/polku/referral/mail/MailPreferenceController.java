package fi.polku.referral.mail;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Forbidden;
import fi.polku.referral.mail.MailPreferences.Known;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the caller hears by mail, and how the mailbox of a unit does, as its manager wants it. */
@RestController
@RequestMapping("/api/referral")
class MailPreferenceController {
    private static final String MANAGES = "service-manager";

    private final MailPreferences preferences;

    MailPreferenceController(MailPreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/mail-preference")
    ResponseEntity<MailPreferenceView> own(Caller caller) {
        return answer(preferences.known(caller.membership().id()));
    }

    @PutMapping("/mail-preference")
    ResponseEntity<MailPreferenceView> setOwn(
            Caller caller, ExpectedVersion expected, @RequestBody MailPreferenceRequest request) {
        return set(caller, caller.membership().id(), expected, request);
    }

    @GetMapping("/unit-mail-preference")
    ResponseEntity<MailPreferenceView> ofUnit(Caller caller) {
        return answer(preferences.known(managed(caller)));
    }

    @PutMapping("/unit-mail-preference")
    ResponseEntity<MailPreferenceView> setOfUnit(
            Caller caller, ExpectedVersion expected, @RequestBody MailPreferenceRequest request) {
        return set(caller, managed(caller), expected, request);
    }

    private ResponseEntity<MailPreferenceView> set(
            Caller caller, UUID whose, ExpectedVersion expected, MailPreferenceRequest request) {
        return answer(preferences.set(whose, caller.region(), expected, request.toPreference()));
    }

    private static UUID managed(Caller caller) {
        if (!caller.has(MANAGES)) {
            throw new Forbidden();
        }
        return caller.unit();
    }

    private static ResponseEntity<MailPreferenceView> answer(Known known) {
        return Answers.ok(known.version(), MailPreferenceView.of(known));
    }
}
