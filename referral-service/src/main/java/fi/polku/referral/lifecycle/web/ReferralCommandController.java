package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.NoDetails;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.HandleReferral;
import fi.polku.referral.lifecycle.HandleReferral.CommandOf;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The moves of the life cycle, one path each. */
@RestController
@RequestMapping("/api/referral/referrals/{id}")
class ReferralCommandController {
    private final HandleReferral handleReferral;
    private final CodeLists codes;
    private final Today today;

    ReferralCommandController(HandleReferral handleReferral, CodeLists codes, Today today) {
        this.handleReferral = handleReferral;
        this.codes = codes;
        this.today = today;
    }

    @PostMapping("/send")
    ResponseEntity<ReferralView> send(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return answer(Refusals.told(
                () -> handleReferral.send(caller, new ReferralId(id), known -> expected.check(id, known.version()))));
    }

    @PostMapping("/claim")
    ResponseEntity<ReferralView> claim(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return move(caller, id, expected, Action.CLAIM, (order, by, now) -> new ReferralCommand.Claim(by, now));
    }

    @PostMapping("/accept")
    ResponseEntity<ReferralView> accept(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return move(caller, id, expected, Action.ACCEPT, (order, by, now) -> new ReferralCommand.Accept(by, now));
    }

    @PostMapping("/decline")
    ResponseEntity<ReferralView> decline(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody DeclineRequest request) {
        String reason = Codes.require("/reason", request.reason(), codes.writable(Lists.DECLINE_REASON));
        var declining = new Declining(reason, TextLimits.text(request.text()), TextLimits.textIfAny(request.advice()));
        return move(
                caller,
                id,
                expected,
                Action.DECLINE,
                (order, by, now) -> new ReferralCommand.Decline(by, now, declining));
    }

    @PostMapping("/start")
    ResponseEntity<ReferralView> start(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return move(caller, id, expected, Action.START, (order, by, now) -> new ReferralCommand.Start(by, now));
    }

    @PostMapping("/report-outcome")
    ResponseEntity<ReferralView> reportOutcome(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReportOutcomeRequest request) {
        String code = Codes.require("/code", request.code(), codes.writable(Lists.OUTCOME));
        var outcome = new Outcome(code, TextLimits.text(request.text()));
        return move(
                caller,
                id,
                expected,
                Action.REPORT_OUTCOME,
                (order, by, now) -> new ReferralCommand.ReportOutcome(by, now, outcome));
    }

    @PostMapping("/close")
    ResponseEntity<ReferralView> close(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody CloseRequest request) {
        Closing closing = closing(caller, request);
        return move(
                caller, id, expected, Action.CLOSE, (order, by, now) -> new ReferralCommand.Close(by, now, closing));
    }

    @PostMapping("/cancel")
    ResponseEntity<ReferralView> cancel(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody CancelRequest request) {
        String reason = Codes.require("/reason", request.reason(), codes.writable(Lists.CANCEL_REASON));
        return move(
                caller, id, expected, Action.CANCEL, (order, by, now) -> new ReferralCommand.Cancel(by, now, reason));
    }

    @PostMapping("/confirm-cancellation")
    ResponseEntity<ReferralView> confirmCancellation(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return move(
                caller,
                id,
                expected,
                Action.CONFIRM_CANCELLATION,
                (order, by, now) -> new ReferralCommand.ConfirmCancellation(by, now));
    }

    private Closing closing(Caller caller, CloseRequest request) {
        String nextStep = request.nextStep();
        if (nextStep != null) {
            Codes.require("/nextStep", nextStep, codes.writable(Lists.NEXT_STEP));
        }
        CloseRequest.ClientInformedRequest informed = request.clientInformed();
        if (informed == null) {
            return new Closing(null, nextStep);
        }
        Codes.require("/clientInformed/way", informed.way(), codes.writable(Lists.INFORMING_WAY));
        if (informed.on().isAfter(today.day())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field("/clientInformed/on", "in-the-future");
        }
        UUID by = informed.by();
        return new Closing(
                new Closing.ClientInformed(
                        informed.on(), by == null ? caller.membership().id() : by, informed.way()),
                nextStep);
    }

    private ResponseEntity<ReferralView> move(
            Caller caller, UUID id, ExpectedVersion expected, Action action, CommandOf command) {
        return answer(Refusals.told(() -> handleReferral.handle(
                caller, new ReferralId(id), action, known -> expected.check(id, known.version()), command)));
    }

    private static ResponseEntity<ReferralView> answer(Sight sight) {
        return Answers.ok(sight.known().version(), ReferralView.of(sight));
    }
}
