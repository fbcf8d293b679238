package fi.polku.reporting.accesslog.web;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Items;
import fi.polku.reporting.accesslog.Archive;
import fi.polku.reporting.accesslog.LogPeriod;
import fi.polku.reporting.accesslog.Use;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The newest of these days, across services; whoever wants older ones asks for earlier days. */
    @GetMapping
    Items<Use> ofClient(
            Caller caller,
            @RequestParam UUID client,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        PrivacyOfficers.require(caller);
        var period = new LogPeriod(from, to);
        journal.read(caller, client, "law-703-2023");
        return new Items<>(archive.ofClient(client, caller.region(), period, MOST));
    }

    @GetMapping("/findings")
    Items<Finding> findings(Caller caller) {
        PrivacyOfficers.require(caller);
        return new Items<>(archive.findings(MOST));
    }
}
