package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.NoDetails;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.HandleReferral;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.ReferralState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The moves that most referrals make, one path each. */
@RestController
@RequestMapping("/api/referral/referrals/{id}")
class ReferralCommandController {
    private final HandleReferral handleReferral;
    private final Deciding deciding;
    private final Moves moves;

    ReferralCommandController(HandleReferral handleReferral, Deciding deciding, Moves moves) {
        this.handleReferral = handleReferral;
        this.deciding = deciding;
        this.moves = moves;
    }

    @PostMapping("/send")
    ResponseEntity<ReferralView> send(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return Moves.answer(Refusals.told(
                () -> handleReferral.send(caller, new ReferralId(id), known -> expected.check(id, known.version()))));
    }

    @PostMapping("/claim")
    ResponseEntity<ReferralView> claim(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.CLAIM);
    }

    @PostMapping("/accept")
    ResponseEntity<ReferralView> accept(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable AcceptRequest request) {
        FreeText ground = request == null ? null : TextLimits.textIfAny(request.ground());
        return moves.move(
                caller,
                id,
                expected,
                Action.ACCEPT,
                (sight, by, now) -> new ReferralCommand.Accept(by, now, deciding.takingOn(sight, by, now, ground)));
    }

    @PostMapping("/decline")
    ResponseEntity<ReferralView> decline(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody DeclineRequest request) {
        String reason = moves.code("/reason", request.reason(), Lists.DECLINE_REASON);
        var declining = new Declining(reason, TextLimits.text(request.text()), TextLimits.textIfAny(request.advice()));
        return moves.move(
                caller,
                id,
                expected,
                Action.DECLINE,
                (sight, by, now) ->
                        new ReferralCommand.Decline(by, now, declining, deciding.decision(sight, by, now, null)));
    }

    @PostMapping("/start")
    ResponseEntity<ReferralView> start(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.START);
    }

    @PostMapping("/report-outcome")
    ResponseEntity<ReferralView> reportOutcome(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReportOutcomeRequest request) {
        String code = moves.code("/code", request.code(), Lists.OUTCOME);
        var outcome = new Outcome(code, TextLimits.text(request.text()));
        return moves.move(caller, id, expected, Action.REPORT_OUTCOME, (sight, by, now) -> {
            // Answered in writing without being taken on: then this is the decision, and its text the ground.
            boolean decides = sight.known().referral().state() == ReferralState.RECEIVED;
            return new ReferralCommand.ReportOutcome(
                    by, now, outcome, decides ? deciding.decision(sight, by, now, null) : null);
        });
    }

    @PostMapping("/close")
    ResponseEntity<ReferralView> close(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody CloseRequest request) {
        String nextStep = request.nextStep();
        if (nextStep != null) {
            moves.code("/nextStep", nextStep, Lists.NEXT_STEP);
        }
        ClientInformedRequest informed = request.clientInformed();
        var closing =
                new Closing(informed == null ? null : moves.informed(caller, "/clientInformed", informed), nextStep);
        return moves.move(
                caller, id, expected, Action.CLOSE, (sight, by, now) -> new ReferralCommand.Close(by, now, closing));
    }

    @PostMapping("/cancel")
    ResponseEntity<ReferralView> cancel(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReasonRequest request) {
        String reason = moves.code("/reason", request.reason(), Lists.CANCEL_REASON);
        return moves.move(
                caller,
                id,
                expected,
                Action.CANCEL,
                (sight, by, now) -> new ReferralCommand.Undo(Action.CANCEL, by, now, reason));
    }

    @PostMapping("/confirm-cancellation")
    ResponseEntity<ReferralView> confirmCancellation(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.CONFIRM_CANCELLATION);
    }
}
