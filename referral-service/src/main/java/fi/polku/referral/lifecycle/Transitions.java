package fi.polku.referral.lifecycle;

import fi.polku.referral.lifecycle.GuardFailed.Guard;
import fi.polku.referral.parties.Member;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a command makes of a referral: where {@link Action} lets it, and as far as the guards hold. */
final class Transitions {
    private Transitions() {}

    /** The referral afterwards, with what is told of it and its clock set; the one before is not touched. */
    static Referral decide(Referral before, ReferralCommand command, TimeLimits limits) {
        Action action = command.action();
        Step step = action.step(before.state()).orElseThrow(() -> new IllegalTransition(action, before.state()));
        action.refusal(before).ifPresent(guard -> {
            throw new GuardFailed(guard);
        });
        if (action == Action.REOPEN && !limits.reopens(before.timing(), command.at())) {
            throw new GuardFailed(Guard.TOO_LATE_TO_REOPEN);
        }
        Referral moved = step.to() == null ? before : before.in(step.to());
        Referral done = changed(moved, before, command, limits);
        // Of a draft nobody but its unit ever hears.
        Fact.Name fact = moved.state() == ReferralState.DRAFT ? null : step.fact();
        Referral told = fact == null
                ? done
                : done.on(done.course().and(fact, command.at(), command.by(), code(before, command)));
        Timing timing = before.timing();
        return told.with(
                switch (action) {
                    case MARK_OVERDUE -> timing.marked(true, timing.quiet());
                    case MARK_STALLED -> timing.marked(timing.late(), true);
                    default -> isSignOfLife(step) ? limits.after(timing, before.state(), told, command.at()) : timing;
                });
    }

    /** What the other side is not told of, or could not learn anything by, lets no clock begin anew. */
    private static boolean isSignOfLife(Step step) {
        Fact.Name fact = step.fact();
        return step.to() != null || (fact != null && !Fact.Name.NO_SIGN_OF_LIFE.contains(fact));
    }

    private static @Nullable String code(Referral before, ReferralCommand command) {
        return switch (command.action()) {
            // The reason was given when it was asked for.
            case CONFIRM_CANCELLATION -> before.ending().cancelReason();
            case MARK_OVERDUE, MARK_STALLED -> before.state().name();
            default -> command.code();
        };
    }

    private static Referral changed(Referral r, Referral before, ReferralCommand command, TimeLimits limits) {
        Handling handling = r.handling();
        Ending ending = r.ending();
        Course course = r.course();
        return switch (command) {
            case ReferralCommand.Plain c -> plain(r, c);
            case ReferralCommand.Edit c -> r.on(r.order().edited(c.target(), c.question(), c.goals(), c.asking()));
            case ReferralCommand.Send c -> r.on(r.order().sentTo(c.target(), c.municipality()));
            case ReferralCommand.Write c ->
                r.on(course.and(new Message(c.from(), c.by(), c.at(), c.action().code(), c.text())));
            case ReferralCommand.Answer c ->
                r.on(r.order().stating(c.criteria()))
                        .on(course.and(new Message(
                                Side.SENDER, c.by(), c.at(), c.action().code(), c.text())));
            case ReferralCommand.Forward c -> forwarded(r, c);
            case ReferralCommand.AskToForward c -> asked(r, c);
            case ReferralCommand.MarkProblem c -> marked(r, c);
            case ReferralCommand.RepairProblem c -> repaired(r, c);
            case ReferralCommand.SettleConflict c ->
                r.on(course.settled(new Conflict.Settling(c.text(), c.by(), c.at())));
            case ReferralCommand.Accept c -> r.with(handling.with(c.decision()).withoutProposal());
            case ReferralCommand.Decline c -> r.with(handling.with(c.decision()).with(c.declining()));
            case ReferralCommand.Wait c ->
                r.with(handling.with(c.decision())
                        .with(limits.looked(c.waiting(), c.at()))
                        .withoutProposal());
            case ReferralCommand.Schedule c -> r.with(handling.with(c.visit()));
            case ReferralCommand.Miss c -> missed(r, c);
            case ReferralCommand.ReportInterim c ->
                r.with(handling.and(new Interim(c.at(), c.by().membership(), c.text())));
            case ReferralCommand.Pause c ->
                r.with(handling.with(
                        new Hold(before.state(), c.hold().reason(), c.hold().reviewOn())));
            case ReferralCommand.ReportOutcome c ->
                r.with(handling.with(c.decision()).with(c.outcome()));
            case ReferralCommand.Fail c -> r.with(handling.with(c.failure()));
            case ReferralCommand.InformClient c -> r.with(ending.with(c.informed()));
            case ReferralCommand.Close c -> closed(r, before, c);
            case ReferralCommand.Redirect c -> r.with(ending.redirected(c.successor()));
            case ReferralCommand.Undo c -> undone(r, c);
            case ReferralCommand.HandOver c -> c.side() == Side.SENDER ? r.sentBy(c.to()) : r.handledBy(c.to());
            case ReferralCommand.Link c -> r.on(course.and(c.other()));
            case ReferralCommand.CopyToRecord c -> r.on(course.and(new Recorded(c.by(), c.at(), c.code())));
        };
    }

    private static Referral plain(Referral r, ReferralCommand.Plain c) {
        Member by = c.by();
        return switch (c.action()) {
            case CLAIM, TAKE_OVER -> r.handledBy(by);
            case HAND_BACK -> r.handledBy(null);
            case TAKE_OVER_SENDING -> r.sentBy(by);
            case HAND_BACK_SENDING -> r.sentBy(null);
            case REFUSE_TO_FORWARD -> r.with(r.handling().withoutProposal());
            case DELETE -> r.on(r.order().withoutWords());
            case BECOME_REFERRAL -> r.on(r.order().with(ReferralKind.REFERRAL));
            case RESUME -> resumed(r);
            default -> r;
        };
    }

    private static Referral resumed(Referral r) {
        Hold hold = r.handling().hold();
        return hold == null ? r : r.in(hold.from()).with(r.handling().resumed());
    }

    private static Referral forwarded(Referral r, ReferralCommand.Forward c) {
        Target from = r.order().target();
        if (from.id().equals(c.target().id())) {
            throw new GuardFailed(Guard.SAME_TARGET);
        }
        return r.on(r.order().forwardedTo(c.target()))
                .on(r.course().and(new Hop(from, c.by(), c.at(), c.code())))
                .with(Handling.NONE)
                .handledBy(null);
    }

    private static Referral asked(Referral r, ReferralCommand.AskToForward c) {
        if (r.order().target().id().equals(c.proposal().entry())) {
            throw new GuardFailed(Guard.SAME_TARGET);
        }
        return r.with(r.handling().with(c.proposal()));
    }

    private static Referral marked(Referral r, ReferralCommand.MarkProblem c) {
        UUID unit = c.problem().unit();
        Order order = r.order();
        if (!unit.equals(order.sender().unit()) && !unit.equals(order.target().unit())) {
            throw new GuardFailed(Guard.NOT_OF_THE_UNIT);
        }
        return r.on(r.course().and(c.problem()));
    }

    private static Referral repaired(Referral r, ReferralCommand.RepairProblem c) {
        List<Problem> problems = r.course().problems();
        if (c.number() > problems.size() || problems.get(c.number() - 1).repair() != null) {
            throw new GuardFailed(Guard.NO_SUCH_PROBLEM);
        }
        if (!c.units().contains(problems.get(c.number() - 1).unit())) {
            throw new GuardFailed(Guard.NOT_THEIR_PROBLEM);
        }
        return r.on(r.course().repaired(c.number(), new Problem.Repair(c.text(), c.by(), c.at())));
    }

    private static Referral missed(Referral r, ReferralCommand.Miss c) {
        Visit visit = r.handling().visit();
        if (visit == null) {
            return r;
        }
        String status = c.action() == Action.RECORD_NO_SHOW ? Visit.NO_SHOW : Visit.CANCELLED;
        return r.with(r.handling().with(visit.missed(status, c.code())));
    }

    private static Referral closed(Referral r, Referral before, ReferralCommand.Close c) {
        Ending ending = r.ending().closed(c.closing());
        if (before.state() == ReferralState.OUTCOME_REPORTED) {
            ClosingIncomplete.unlessInformed(ending);
        } else {
            ClosingIncomplete.unlessNextStep(ending);
        }
        return r.with(ending);
    }

    private static Referral undone(Referral r, ReferralCommand.Undo c) {
        return switch (c.action()) {
            case REOPEN ->
                r.on(r.course().and(new Round(c.at(), r.order().target().organisation(), r.handling(), r.ending())))
                        .with(r.ending().reopened(c.code()))
                        .with(Handling.NONE);
            case ENTER_IN_ERROR ->
                r.with(r.ending().inError(c.code()))
                        .with(Handling.NONE)
                        .on(r.order().withoutWords())
                        .on(r.course().withoutWords());
            default -> r.with(r.ending().cancelled(c.code()));
        };
    }
}
