package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.NoDetails;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Failure;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.Hold;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.Visit;
import fi.polku.referral.lifecycle.Waiting;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the receiver does between accepting and reporting: waiting list, appointments, interim reports, pauses. */
@RestController
@RequestMapping("/api/referral/referrals/{id}")
class FulfilmentController {
    private final Moves moves;
    private final Deciding deciding;

    FulfilmentController(Moves moves, Deciding deciding) {
        this.deciding = deciding;
        this.moves = moves;
    }

    @PostMapping("/waitlist")
    ResponseEntity<ReferralView> waitlist(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody WaitlistRequest request) {
        return await(caller, id, expected, Action.WAITLIST, request);
    }

    @PostMapping("/review-waiting")
    ResponseEntity<ReferralView> reviewWaiting(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody WaitlistRequest request) {
        return await(caller, id, expected, Action.REVIEW_WAITING, request);
    }

    @PostMapping("/schedule")
    ResponseEntity<ReferralView> schedule(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ScheduleRequest request) {
        return appoint(caller, id, expected, Action.SCHEDULE, request);
    }

    @PostMapping("/reschedule")
    ResponseEntity<ReferralView> reschedule(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ScheduleRequest request) {
        return appoint(caller, id, expected, Action.RESCHEDULE, request);
    }

    @PostMapping("/record-no-show")
    ResponseEntity<ReferralView> recordNoShow(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReasonRequest request) {
        return miss(caller, id, expected, Action.RECORD_NO_SHOW, request);
    }

    @PostMapping("/cancel-visit")
    ResponseEntity<ReferralView> cancelVisit(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReasonRequest request) {
        return miss(caller, id, expected, Action.CANCEL_VISIT, request);
    }

    @PostMapping("/report-interim")
    ResponseEntity<ReferralView> reportInterim(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody TextRequest request) {
        return moves.move(
                caller,
                id,
                expected,
                Action.REPORT_INTERIM,
                (sight, by, now) -> new ReferralCommand.ReportInterim(by, now, TextLimits.text(request.text())));
    }

    @PostMapping("/hold")
    ResponseEntity<ReferralView> hold(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody HoldRequest request) {
        String reason = moves.code("/reason", request.reason(), Lists.HOLD_REASON);
        LocalDate reviewOn = moves.notPast("/reviewOn", request.reviewOn());
        return moves.move(caller, id, expected, Action.HOLD, (sight, by, now) -> {
            ReferralState from = sight.known().referral().state();
            return new ReferralCommand.Pause(by, now, new Hold(from, reason, reviewOn));
        });
    }

    @PostMapping("/resume")
    ResponseEntity<ReferralView> resume(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.RESUME);
    }

    @PostMapping("/fail")
    ResponseEntity<ReferralView> fail(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody FailRequest request) {
        String reason = moves.code("/reason", request.reason(), Lists.FAIL_REASON);
        var failure = new Failure(reason, TextLimits.text(request.text()));
        return moves.move(
                caller, id, expected, Action.FAIL, (sight, by, now) -> new ReferralCommand.Fail(by, now, failure));
    }

    private ResponseEntity<ReferralView> await(
            Caller caller, UUID id, ExpectedVersion expected, Action action, WaitlistRequest request) {
        LocalDate expectedOn = request.expectedOn();
        if (expectedOn != null) {
            moves.notPast("/expectedOn", expectedOn);
        }
        FreeText ground = TextLimits.textIfAny(request.ground());
        var waiting = new Waiting(expectedOn, moves.notPast("/reviewOn", request.reviewOn()));
        return moves.move(
                caller,
                id,
                expected,
                action,
                (sight, by, now) -> new ReferralCommand.Wait(
                        action,
                        by,
                        now,
                        waiting,
                        action == Action.WAITLIST ? deciding.takingOn(sight, by, now, ground) : null));
    }

    private ResponseEntity<ReferralView> appoint(
            Caller caller, UUID id, ExpectedVersion expected, Action action, ScheduleRequest request) {
        String channel = moves.code("/channel", request.channel(), Lists.VISIT_CHANNEL);
        moves.notPast("/startsAt", request.startsAt());
        var visit = new Visit(request.startsAt(), channel, TextLimits.textIfAny(request.place()), Visit.PLANNED, null);
        return moves.move(
                caller, id, expected, action, (sight, by, now) -> new ReferralCommand.Schedule(action, by, now, visit));
    }

    private ResponseEntity<ReferralView> miss(
            Caller caller, UUID id, ExpectedVersion expected, Action action, ReasonRequest request) {
        String reason = moves.code("/reason", request.reason(), Lists.VISIT_REASON);
        return moves.move(
                caller, id, expected, action, (sight, by, now) -> new ReferralCommand.Miss(action, by, now, reason));
    }
}
