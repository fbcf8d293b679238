package fi.polku.consultation.cases.web;

import fi.polku.consultation.cases.CaseAction;
import fi.polku.consultation.cases.HandleCase;
import fi.polku.consultation.cases.Recommendation;
import fi.polku.consultation.cases.RecommendationStatus;
import fi.polku.consultation.cases.Sight;
import fi.polku.consultation.cases.Verdict;
import fi.polku.consultation.codes.Lists;
import fi.polku.consultation.directory.Networks;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a meeting recommends, and how it ended. */
@RestController
@RequestMapping("/api/consultation/cases/{id}/recommendations")
class RecommendationController {
    private final HandleCase handleCase;
    private final Creations creations;
    private final Networks networks;
    private final CodeLists codes;
    private final Today today;

    RecommendationController(
            HandleCase handleCase, Creations creations, Networks networks, CodeLists codes, Today today) {
        this.handleCase = handleCase;
        this.creations = creations;
        this.networks = networks;
        this.codes = codes;
        this.today = today;
    }

    @PostMapping
    ResponseEntity<CaseView> propose(
            Caller caller, @PathVariable UUID id, IdempotencyKey key, @RequestBody ProposeRequest request) {
        UUID recommendation = creations
                .of(caller, "propose-recommendation:" + id, key, request)
                .id();
        Recommendation proposal = proposal(caller, recommendation, request);
        Sight sight = CaseRefusals.told(() -> handleCase.propose(caller, id, proposal));
        return Answers.created(
                "/api/consultation/cases/" + id + "/recommendations/" + recommendation,
                sight.known().version(),
                CaseView.of(sight));
    }

    @PostMapping("/{recommendation}/record-outcome")
    ResponseEntity<CaseView> recordOutcome(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID recommendation,
            ExpectedVersion expected,
            @RequestBody RecordOutcomeRequest request) {
        var status = RecommendationStatus.valueOf(
                Codes.require("/verdict", request.verdict(), codes.writable(Lists.VERDICT)));
        String source = Codes.require("/source", request.source(), codes.writable(Lists.SOURCE));
        String reason = reason(status, request.reason());
        boolean madeUp = Boolean.TRUE.equals(request.madeUp());
        Sight sight = CaseRefusals.told(() -> handleCase.handle(
                caller,
                id,
                CaseAction.RECORD_OUTCOME,
                known -> expected.check(id, known.version()),
                (before, deed) -> before.outcomeRecorded(
                        recommendation,
                        new Verdict(
                                status,
                                reason,
                                source,
                                madeUp,
                                caller.membership().id(),
                                deed.at()),
                        deed)));
        return Answers.ok(sight.known().version(), CaseView.of(sight));
    }

    private Recommendation proposal(Caller caller, UUID recommendation, ProposeRequest request) {
        Codes.require("/kind", request.kind(), codes.writable(Lists.RECOMMENDATION_KIND));
        Codes.require("/responsibleRole", request.responsibleRole(), codes.writable(Lists.ROLE));
        UUID unit = request.responsibleUnit();
        if (unit != null && !networks.isUnit(unit)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-unit")
                    .field("/responsibleUnit", "unknown-unit");
        }
        UUID service = request.service();
        if (service != null && !networks.isService(service)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-service").field("/service", "unknown-service");
        }
        if (request.dueOn().isBefore(today.day())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "due-in-the-past").field("/dueOn", "due-in-the-past");
        }
        return new Recommendation(
                recommendation,
                request.text(),
                request.kind(),
                request.responsibleRole(),
                unit,
                service,
                request.dueOn(),
                caller.membership().id(),
                RecommendationStatus.PROPOSED,
                null,
                null);
    }

    private @Nullable String reason(RecommendationStatus verdict, @Nullable String reason) {
        if (reason != null) {
            return Codes.require("/reason", reason, codes.writable(Lists.REASON));
        }
        if (verdict != RecommendationStatus.FULFILLED) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "reason-missing").field("/reason", "required");
        }
        return null;
    }
}
