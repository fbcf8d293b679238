package fi.polku.referral.lifecycle;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.Order.Asking;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Referrals in every state, reached by real transitions, and a command for every action. */
final class AnyReferral {
    /** A Saturday, noon in Finland. */
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static final Member SENDER = new Member(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    static final Member HANDLER = new Member(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));
    static final Outcome OUTCOME = new Outcome("service-given", new FreeText("Kuntoutus toteutui."));
    static final Declining DECLINING = new Declining("no-capacity", new FreeText("Jono on pitkä."), null);
    static final Closing CLOSING =
            new Closing(new Closing.ClientInformed(LocalDate.of(2026, 11, 21), new UUID(1, 3), "phone"), "none");
    static final ReferralId OTHER = new ReferralId(new UUID(6, 1));

    private static final FreeText WORDS = new FreeText("Salaista asiaa.");

    private AnyReferral() {}

    static Target service() {
        return new Target(EntryKind.SERVICE, new UUID(3, 1), HANDLER.unit(), HANDLER.organisation());
    }

    static Target network() {
        return new Target(EntryKind.NETWORK, new UUID(3, 2), HANDLER.unit(), HANDLER.organisation());
    }

    static Target elsewhere() {
        return new Target(EntryKind.SERVICE, new UUID(3, 3), new UUID(2, 4), HANDLER.organisation());
    }

    static Referral draft(Target target) {
        return draft(target, Asking.PLAIN);
    }

    static Referral draft(Target target, Asking asking) {
        return Referral.drafted(new Order(
                new ClientId(new UUID(4, 1)), SENDER, target, new FreeText("Mikä auttaisi?"), null, null, NOW, asking));
    }

    static Asking advice(boolean mayBecomeReferral) {
        return new Asking(
                ReferralKind.ADVICE,
                Asker.PROFESSIONAL,
                mayBecomeReferral,
                List.of(),
                null,
                null,
                null,
                Situation.UNKNOWN,
                List.of());
    }

    /** A referral to a service in this state. */
    static Referral in(ReferralState state) {
        return in(state, service());
    }

    static Referral in(ReferralState state, Target target) {
        return switch (state) {
            case DRAFT -> draft(target);
            case DELETED -> after(ReferralState.DRAFT, target, Action.DELETE);
            case SENT -> decide(draft(target), new ReferralCommand.Send(SENDER, NOW, target, "272"));
            case RECEIVED -> after(ReferralState.SENT, target, Action.CLAIM);
            case INFO_REQUESTED -> after(ReferralState.RECEIVED, target, Action.REQUEST_INFORMATION);
            case ACCEPTED -> after(ReferralState.RECEIVED, target, Action.ACCEPT);
            case WAITLISTED -> after(ReferralState.RECEIVED, target, Action.WAITLIST);
            case SCHEDULED -> after(ReferralState.ACCEPTED, target, Action.SCHEDULE);
            case IN_PROGRESS -> after(ReferralState.SCHEDULED, target, Action.START);
            case ON_HOLD -> after(ReferralState.IN_PROGRESS, target, Action.HOLD);
            case OUTCOME_REPORTED -> after(ReferralState.IN_PROGRESS, target, Action.REPORT_OUTCOME);
            case CLOSED -> after(ReferralState.OUTCOME_REPORTED, target, Action.CLOSE);
            case DECLINED -> after(ReferralState.RECEIVED, target, Action.DECLINE);
            case FAILED -> after(ReferralState.IN_PROGRESS, target, Action.FAIL);
            case REDIRECTED -> after(ReferralState.DECLINED, target, Action.REDIRECT);
            case CANCEL_REQUESTED -> after(ReferralState.ACCEPTED, target, Action.CANCEL);
            case CANCELLED -> after(ReferralState.SENT, target, Action.CANCEL);
            case ENTERED_IN_ERROR -> after(ReferralState.SENT, target, Action.ENTER_IN_ERROR);
        };
    }

    /** One that does nothing but what the action is about. */
    static ReferralCommand command(Action action) {
        return switch (action) {
            case EDIT ->
                new ReferralCommand.Edit(SENDER, NOW, network(), new FreeText("Toinen kysymys"), null, Asking.PLAIN);
            case SEND -> new ReferralCommand.Send(SENDER, NOW, service(), "272");
            case REQUEST_INFORMATION -> new ReferralCommand.Write(action, HANDLER, NOW, Side.RECEIVER, WORDS);
            case PROVIDE_INFORMATION, WRITE_MESSAGE ->
                new ReferralCommand.Write(action, SENDER, NOW, Side.SENDER, WORDS);
            case FORWARD -> new ReferralCommand.Forward(action, HANDLER, NOW, elsewhere(), "wrong-receiver");
            case AGREE_TO_FORWARD -> new ReferralCommand.Forward(action, SENDER, NOW, elsewhere(), "wrong-receiver");
            case ASK_TO_FORWARD ->
                new ReferralCommand.AskToForward(
                        HANDLER,
                        NOW,
                        new Proposal(EntryKind.SERVICE, elsewhere().id(), "wrong-receiver", HANDLER, NOW));
            case MARK_PROBLEM ->
                new ReferralCommand.MarkProblem(
                        SENDER, NOW, new Problem("delay", WORDS, HANDLER.unit(), SENDER, NOW, null));
            case SETTLE_CONFLICT -> new ReferralCommand.SettleConflict(SENDER, NOW, WORDS);
            case REPAIR_PROBLEM -> new ReferralCommand.RepairProblem(HANDLER, NOW, List.of(HANDLER.unit()), 1, WORDS);
            case ACCEPT -> new ReferralCommand.Accept(HANDLER, NOW, null);
            case DECLINE -> new ReferralCommand.Decline(HANDLER, NOW, DECLINING, null);
            case WAITLIST, REVIEW_WAITING ->
                new ReferralCommand.Wait(action, HANDLER, NOW, new Waiting(null, LocalDate.of(2026, 12, 21)), null);
            case SCHEDULE, RESCHEDULE ->
                new ReferralCommand.Schedule(
                        action, HANDLER, NOW, new Visit(NOW.plusSeconds(86_400), "office", WORDS, Visit.PLANNED, null));
            case RECORD_NO_SHOW, CANCEL_VISIT -> new ReferralCommand.Miss(action, HANDLER, NOW, "illness");
            case REPORT_INTERIM -> new ReferralCommand.ReportInterim(HANDLER, NOW, WORDS);
            case HOLD ->
                new ReferralCommand.Pause(
                        HANDLER, NOW, new Hold(ReferralState.ACCEPTED, "illness", LocalDate.of(2026, 12, 1)));
            case REPORT_OUTCOME -> new ReferralCommand.ReportOutcome(HANDLER, NOW, OUTCOME, null);
            case FAIL -> new ReferralCommand.Fail(HANDLER, NOW, new Failure("client-not-reached", WORDS));
            case INFORM_CLIENT ->
                new ReferralCommand.InformClient(
                        HANDLER, NOW, new Closing.ClientInformed(LocalDate.of(2026, 11, 21), new UUID(2, 3), "phone"));
            case CLOSE -> new ReferralCommand.Close(SENDER, NOW, CLOSING);
            case REDIRECT -> new ReferralCommand.Redirect(SENDER, NOW, OTHER);
            case CANCEL, REOPEN, ENTER_IN_ERROR -> new ReferralCommand.Undo(action, SENDER, NOW, "other");
            case HAND_OVER -> new ReferralCommand.HandOver(HANDLER, NOW, Side.RECEIVER, HANDLER);
            case LINK -> new ReferralCommand.Link(HANDLER, NOW, OTHER);
            case RECORD -> new ReferralCommand.CopyToRecord(SENDER, NOW, "referral");
            case DELETE, REFUSE_TO_FORWARD, TAKE_OVER_SENDING, HAND_BACK_SENDING ->
                new ReferralCommand.Plain(action, SENDER, NOW);
            case CLAIM,
                    CONTINUE_WITHOUT_INFORMATION,
                    BECOME_REFERRAL,
                    START,
                    RESUME,
                    CONFIRM_CANCELLATION,
                    TAKE_OVER,
                    HAND_BACK -> new ReferralCommand.Plain(action, HANDLER, NOW);
            case CLOSE_UNCONFIRMED, MARK_OVERDUE, MARK_STALLED -> new ReferralCommand.Plain(action, null, NOW);
        };
    }

    static Referral decide(Referral before, ReferralCommand command) {
        return Transitions.decide(before, command, TimeLimits.DEFAULT);
    }

    private static Referral after(ReferralState before, Target target, Action action) {
        return decide(in(before, target), command(action));
    }
}
