package fi.polku.reporting.accesslog.web;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.audit.Entry;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.Items;
import fi.polku.reporting.accesslog.Archive;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who used a client's data, for the region's privacy officer; reading this is logged as well. */
@RestController
@RequestMapping("/api/reporting/access-log")
class AccessLogController {
    private static final int MOST = 1_000;

    private final Archive archive;
    private final AccessJournal journal;

    AccessLogController(Archive archive, AccessLog log) {
        this.archive = archive;
        this.journal = new AccessJournal(log, "supervision", "log");
    }

    @GetMapping
    Items<Entry> ofClient(Caller caller, @RequestParam UUID client) {
        requirePrivacyOfficer(caller);
        journal.read(caller, client, "law-703-2023");
        return new Items<>(archive.ofClient(client, caller.region(), MOST));
    }

    @GetMapping("/findings")
    Items<Finding> findings(Caller caller) {
        requirePrivacyOfficer(caller);
        return new Items<>(archive.findings(MOST));
    }

    private static void requirePrivacyOfficer(Caller caller) {
        if (!caller.has("privacy-officer")) {
            throw new Forbidden("privacy-officers-only");
        }
    }
}
