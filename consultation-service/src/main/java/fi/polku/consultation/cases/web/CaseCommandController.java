package fi.polku.consultation.cases.web;

import fi.polku.consultation.cases.CaseAction;
import fi.polku.consultation.cases.ConsultationCase;
import fi.polku.consultation.cases.HandleCase;
import fi.polku.consultation.cases.Sight;
import fi.polku.consultation.cases.Summary;
import fi.polku.consultation.codes.Lists;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.NoDetails;
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

/** The moves of a case's life cycle, one path each. */
@RestController
@RequestMapping("/api/consultation/cases/{id}")
class CaseCommandController {
    private final HandleCase handleCase;
    private final CodeLists codes;
    private final Today today;

    CaseCommandController(HandleCase handleCase, CodeLists codes, Today today) {
        this.handleCase = handleCase;
        this.codes = codes;
        this.today = today;
    }

    @PostMapping("/discuss")
    ResponseEntity<CaseView> discuss(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return move(caller, id, expected, CaseAction.DISCUSS, ConsultationCase::discussed);
    }

    @PostMapping("/continue-later")
    ResponseEntity<CaseView> continueLater(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return move(caller, id, expected, CaseAction.CONTINUE_LATER, ConsultationCase::continuedLater);
    }

    @PostMapping("/issue-recommendations")
    ResponseEntity<CaseView> issue(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return move(caller, id, expected, CaseAction.ISSUE_RECOMMENDATIONS, ConsultationCase::recommendationsIssued);
    }

    @PostMapping("/no-recommendation")
    ResponseEntity<CaseView> recommendNothing(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReasonRequest request) {
        String reason = Codes.require("/reason", request.reason(), codes.writable(Lists.NO_RECOMMENDATION));
        return move(
                caller,
                id,
                expected,
                CaseAction.RECOMMEND_NOTHING,
                (before, deed) -> before.nothingRecommended(reason, deed));
    }

    @PostMapping("/deliver-summary")
    ResponseEntity<CaseView> deliverSummary(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody DeliverSummaryRequest request) {
        String way = Codes.require("/way", request.way(), codes.writable(Lists.WAY));
        if (request.on().isAfter(today.day())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field("/on", "in-the-future");
        }
        UUID by = request.by();
        var summary = new Summary(request.on(), by == null ? caller.membership().id() : by, way);
        return move(
                caller,
                id,
                expected,
                CaseAction.DELIVER_SUMMARY,
                (before, deed) -> before.summaryDelivered(summary, deed));
    }

    @PostMapping("/close")
    ResponseEntity<CaseView> close(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return move(caller, id, expected, CaseAction.CLOSE, ConsultationCase::closed);
    }

    private ResponseEntity<CaseView> move(
            Caller caller, UUID id, ExpectedVersion expected, CaseAction action, HandleCase.Change change) {
        Sight sight = CaseRefusals.told(
                () -> handleCase.handle(caller, id, action, known -> expected.check(id, known.version()), change));
        return Answers.ok(sight.known().version(), CaseView.of(sight));
    }
}
