package fi.polku.referral.support.web;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.support.Changes;
import fi.polku.referral.support.Changes.StatutoryPlan;
import fi.polku.referral.support.KeepSupport;
import fi.polku.referral.support.KeepSupport.Change;
import fi.polku.referral.support.Need;
import fi.polku.referral.support.SupportAction;
import fi.polku.referral.support.SupportSight;
import fi.polku.referral.support.web.SupportRequests.CompleteStepRequest;
import fi.polku.referral.support.web.SupportRequests.EndSupportRequest;
import fi.polku.referral.support.web.SupportRequests.JoinTeamRequest;
import fi.polku.referral.support.web.SupportRequests.LeaveTeamRequest;
import fi.polku.referral.support.web.SupportRequests.MeasureRequest;
import fi.polku.referral.support.web.SupportRequests.NeedRequest;
import fi.polku.referral.support.web.SupportRequests.PlanRequest;
import fi.polku.referral.support.web.SupportRequests.PlanStepRequest;
import fi.polku.referral.support.web.SupportRequests.ProgressRequest;
import fi.polku.referral.support.web.SupportRequests.RecordContactRequest;
import fi.polku.referral.support.web.SupportRequests.ResponsibleRequest;
import fi.polku.referral.support.web.SupportRequests.StatutoryPlanRequest;
import fi.polku.referral.support.web.SupportViews.SupportView;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens in a support period. */
@RestController
@RequestMapping("/api/referral/support-periods/{id}")
class SupportCommandController {
    private final KeepSupport keepSupport;
    private final Checks checks;

    SupportCommandController(KeepSupport keepSupport, Checks checks) {
        this.keepSupport = keepSupport;
        this.checks = checks;
    }

    @PostMapping("/note-need")
    ResponseEntity<SupportView> noteNeed(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody NeedRequest request) {
        return change(
                caller,
                id,
                SupportAction.NOTE_NEED,
                expected,
                () -> Changes.noteNeed(new Need(
                        checks.code("/workAbility", request.workAbility(), Lists.WORK_ABILITY),
                        checks.pastIfAny("/noticedOn", request.noticedOn()))));
    }

    @PostMapping("/name-responsible")
    ResponseEntity<SupportView> nameResponsible(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ResponsibleRequest request) {
        return change(
                caller,
                id,
                SupportAction.NAME_RESPONSIBLE,
                expected,
                () -> Changes.name(
                        checks.code("/kind", request.kind(), Lists.RESPONSIBLE),
                        checks.member("/member", request.member()),
                        checks.past("/from", request.from())));
    }

    @PostMapping("/join-team")
    ResponseEntity<SupportView> joinTeam(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody JoinTeamRequest request) {
        return change(
                caller,
                id,
                SupportAction.JOIN_TEAM,
                expected,
                () -> Changes.join(
                        checks.actorOrName(request.entry(), request.name()),
                        request.name(),
                        checks.past("/from", request.from())));
    }

    @PostMapping("/leave-team")
    ResponseEntity<SupportView> leaveTeam(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody LeaveTeamRequest request) {
        return change(
                caller,
                id,
                SupportAction.LEAVE_TEAM,
                expected,
                () -> Changes.leave(request.teamMember(), checks.past("/on", request.on())));
    }

    @PostMapping("/write-plan")
    ResponseEntity<SupportView> writePlan(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody PlanRequest request) {
        return change(
                caller,
                id,
                SupportAction.WRITE_PLAN,
                expected,
                () -> Changes.plan(
                        request.need(), request.goals(), request.content(), statutory(request.statutoryPlan())));
    }

    @PostMapping("/record-contact")
    ResponseEntity<SupportView> recordContact(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody RecordContactRequest request) {
        return change(
                caller,
                id,
                SupportAction.RECORD_CONTACT,
                expected,
                () -> Changes.contact(
                        checks.past("/on", request.on()),
                        checks.code("/channel", request.channel(), Lists.SUPPORT_CHANNEL),
                        request.place(),
                        request.line()));
    }

    @PostMapping("/plan-step")
    ResponseEntity<SupportView> planStep(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody PlanStepRequest request) {
        return change(
                caller,
                id,
                SupportAction.PLAN_STEP,
                expected,
                () -> Changes.step(
                        request.text(),
                        checks.memberOrCaller(caller, "/responsible", request.responsible()),
                        checks.comingIfAny("/remindOn", request.remindOn())));
    }

    @PostMapping("/complete-step")
    ResponseEntity<SupportView> completeStep(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody CompleteStepRequest request) {
        return change(
                caller,
                id,
                SupportAction.COMPLETE_STEP,
                expected,
                () -> Changes.complete(request.step(), checks.past("/on", request.on())));
    }

    @PostMapping("/record-progress")
    ResponseEntity<SupportView> recordProgress(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ProgressRequest request) {
        return change(
                caller,
                id,
                SupportAction.RECORD_PROGRESS,
                expected,
                () -> Changes.progress(checks.past("/on", request.on()), request.words()));
    }

    @PostMapping("/record-measure")
    ResponseEntity<SupportView> recordMeasure(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody MeasureRequest request) {
        return change(caller, id, SupportAction.RECORD_MEASURE, expected, () -> checks.measured(caller, request));
    }

    @PostMapping("/end")
    ResponseEntity<SupportView> end(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody EndSupportRequest request) {
        return change(
                caller,
                id,
                SupportAction.END,
                expected,
                () -> Changes.end(
                        checks.past("/on", request.on()), checks.code("/reason", request.reason(), Lists.SUPPORT_END)));
    }

    private @Nullable StatutoryPlan statutory(@Nullable StatutoryPlanRequest request) {
        return request == null
                ? null
                : new StatutoryPlan(
                        checks.code("/statutoryPlan/kind", request.kind(), Lists.STATUTORY_PLAN),
                        request.reference(),
                        checks.past("/statutoryPlan/madeOn", request.madeOn()));
    }

    /** What is asked is checked only once it is known that there is such a period for the caller. */
    private ResponseEntity<SupportView> change(
            Caller caller, UUID id, SupportAction action, ExpectedVersion expected, Supplier<Change> checked) {
        SupportSight sight = keepSupport.change(
                caller,
                id,
                action,
                version -> expected.check(id, version),
                (period, deed) -> checked.get().of(period, deed));
        return Answers.ok(sight.version(), SupportView.of(sight, sight.version()));
    }
}
