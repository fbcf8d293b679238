package fi.polku.reporting.accesslog.web;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.print.PrintLanguage;
import fi.polku.reporting.accesslog.Archive;
import fi.polku.reporting.accesslog.ClientExtract;
import fi.polku.reporting.accesslog.LogPeriod;
import fi.polku.reporting.accesslog.Use;
import fi.polku.reporting.accesslog.Words;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The extract of the log that a client asks for, printed by the privacy officer. */
@RestController
@RequestMapping("/api/reporting/access-log/extract")
class ExtractController {
    /** A client may know the use of two years; of older use only for a special reason (703/2023, section 11). */
    private static final int YEARS = 2;

    private static final int MOST = 20_000;

    private final Archive archive;
    private final ClientExtract extract;
    private final Words words;
    private final Today today;
    private final AccessJournal journal;

    ExtractController(Archive archive, ClientExtract extract, Words words, Today today, AccessLog log) {
        this.archive = archive;
        this.extract = extract;
        this.words = words;
        this.today = today;
        this.journal = new AccessJournal(log, "client-request", "log");
    }

    @GetMapping
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html"))
    ResponseEntity<String> print(
            Caller caller,
            @RequestParam UUID client,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "fi") String language,
            @RequestParam(required = false) @Nullable String specialReason) {
        PrivacyOfficers.require(caller);
        PrintLanguage printed = PrintLanguage.of("language", language);
        LogPeriod period = period(from, to);
        journal.read(caller, client, ground(period, specialReason));
        List<Use> found = archive.ofClient(client, caller.region(), period, MOST + 1);
        boolean whole = found.size() <= MOST;
        return extract.of(client, period, whole ? found : found.subList(0, MOST), whole, printed, today.now())
                .download("log-" + client + ".html");
    }

    private LogPeriod period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new LogPeriod(from == null ? today.day().minusYears(YEARS) : from, to == null ? today.day() : to);
    }

    private String ground(LogPeriod period, @Nullable String specialReason) {
        if (specialReason != null) {
            return Codes.requireParameter("specialReason", specialReason, words.codes(Words.SPECIAL_REASON));
        }
        LocalDate first = period.from();
        if (first != null && first.isBefore(today.day().minusYears(YEARS))) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "special-reason-required")
                    .parameter("from", "special-reason-required");
        }
        return "law-703-2023";
    }
}
