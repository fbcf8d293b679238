package fi.polku.referral.prints;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.platform.web.print.PrintLanguage;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A referral to be printed by either side, while it may read the words; the log tells a print from other reading. */
@RestController
class ReferralPageController {
    private final ReadReferral readReferral;
    private final Clients clients;
    private final ClientAccess access;
    private final CodeLists lists;
    private final Directory directory;
    private final Today today;
    private final AccessJournal journal;

    ReferralPageController(
            ReadReferral readReferral,
            Clients clients,
            ClientAccess access,
            CodeLists lists,
            Directory directory,
            Today today,
            AccessLog log) {
        this.readReferral = readReferral;
        this.clients = clients;
        this.access = access;
        this.lists = lists;
        this.directory = directory;
        this.today = today;
        this.journal = new AccessJournal(log, "print", ClientAccess.KIND);
    }

    @GetMapping("/api/referral/referrals/{id}/print")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html"))
    ResponseEntity<String> print(
            Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "fi") String language) {
        var words = new PrintWords(lists, directory, PrintLanguage.of("language", language));
        Sight sight = readReferral.words(caller, new ReferralId(id), journal);
        Optional<PersonalData> person = clients.find(sight.known().order().client())
                .map(KnownClient::client)
                .filter(client -> access.ground(caller, client, today.day()).isPresent())
                .map(Client::personal);
        return new ReferralPage(words)
                .of(sight.known(), person, caller.unit(), today.now())
                .download("referral-" + id + ".html");
    }
}
