package fi.polku.referral.prints;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.platform.web.print.PrintLanguage;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.Supervision;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.permissions.Permission;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents for the client, printed by the unit that keeps the record or by its controller's privacy officer. */
@RestController
@RequestMapping("/api/referral/clients/{id}")
class PrintController {
    private final Supervision supervision;
    private final GatherOwnData gatherOwnData;
    private final CodeLists lists;
    private final Directory directory;
    private final Today today;
    private final AccessLog log;

    PrintController(
            Supervision supervision,
            GatherOwnData gatherOwnData,
            CodeLists lists,
            Directory directory,
            Today today,
            AccessLog log) {
        this.supervision = supervision;
        this.gatherOwnData = gatherOwnData;
        this.lists = lists;
        this.directory = directory;
        this.today = today;
        this.log = log;
    }

    /** A permission in plain language. */
    @GetMapping("/permissions/{permission}/print")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html"))
    ResponseEntity<String> permission(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID permission,
            @RequestParam(defaultValue = "fi") String language) {
        PrintWords words = words(language);
        KnownClient known = supervision.of(caller, new ClientId(id));
        journal(caller, known, Set.of(ClientAccess.KIND));
        Permission printed = known.client().permissions().find(permission).orElseThrow(NotFound::new);
        return new PermissionPrint(words).of(known.client(), printed).download("permission-" + permission + ".html");
    }

    /** All that the record holds of the client: the copy that the client may ask for. */
    @GetMapping("/copy")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html"))
    ResponseEntity<String> copy(
            Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "fi") String language) {
        PrintWords words = words(language);
        KnownClient known = supervision.of(caller, new ClientId(id));
        OwnData data = gatherOwnData.of(known.client());
        journal(caller, known, data.kinds(ClientAccess.KIND));
        return new OwnDataPrint(words).of(data, today.now()).download("copy-" + id + ".html");
    }

    private void journal(Caller caller, KnownClient known, Set<String> kinds) {
        new AccessJournal(log, "client-request", kinds.toArray(String[]::new))
                .read(caller, known.id().value(), supervision.ground(caller, known.client()));
    }

    private PrintWords words(String language) {
        return new PrintWords(lists, directory, PrintLanguage.of("language", language));
    }
}
