package fi.polku.referral.erasure;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Retention runs of a controller's privacy officer, each with a report before and one after. */
@RestController
@RequestMapping("/api/referral/retention-runs")
class RetentionController {
    private static final int LATEST = 50;

    private final RunRetention runRetention;
    private final Creations creations;

    RetentionController(RunRetention runRetention, Creations creations) {
        this.runRetention = runRetention;
        this.creations = creations;
    }

    /** The report before: what a run would destroy, and what would keep it from that. */
    @PostMapping
    ResponseEntity<RunView> report(Caller caller, IdempotencyKey key, @RequestBody ReportRequest request) {
        Overseen.requirePrivacyOfficer(caller);
        Stored<RetentionRun> made =
                runRetention.report(caller, creations.of(caller, "report-retention", key, request), request.before());
        return Answers.created("/api/referral/retention-runs/" + made.id(), 1, RunView.of(made));
    }

    /** Destroys what the report named, and answers with the report after. */
    @PostMapping("/carry-out")
    ResponseEntity<RunView> carryOut(Caller caller, @RequestBody CarryOutRequest request) {
        Overseen.requirePrivacyOfficer(caller);
        Stored<RetentionRun> done = runRetention.carryOut(caller, request.run());
        return Answers.ok(done.version(), RunView.of(done));
    }

    @GetMapping
    Items<RunView> latest(Caller caller) {
        Overseen.requirePrivacyOfficer(caller);
        return new Items<>(
                runRetention.latest(caller, LATEST).stream().map(RunView::of).toList());
    }

    /** @param before no later than the end of retention, which it is where nothing is told */
    record ReportRequest(@Nullable LocalDate before) {}

    record CarryOutRequest(@NotNull UUID run) {}

    record RunView(
            UUID id,
            UUID organisation,
            UUID orderedBy,
            Instant orderedAt,
            LocalDate before,
            List<RetentionRun.Candidate> candidates,
            boolean more,
            @Nullable Instant carriedOutAt,
            @Nullable UUID carriedOutBy,
            List<RetentionRun.Result> results) {
        static RunView of(Stored<RetentionRun> stored) {
            RetentionRun run = stored.state();
            return new RunView(
                    stored.id(),
                    run.organisation(),
                    run.orderedBy(),
                    run.orderedAt(),
                    run.before(),
                    run.candidates(),
                    run.more(),
                    run.carriedOutAt(),
                    run.carriedOutBy(),
                    run.results());
        }
    }
}
