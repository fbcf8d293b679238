package fi.polku.referral.lifecycle.mongo;

import fi.polku.referral.lifecycle.Asker;
import fi.polku.referral.lifecycle.Closing.ClientInformed;
import fi.polku.referral.lifecycle.Conflict;
import fi.polku.referral.lifecycle.Course;
import fi.polku.referral.lifecycle.Decision;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.Ending;
import fi.polku.referral.lifecycle.Failure;
import fi.polku.referral.lifecycle.Handling;
import fi.polku.referral.lifecycle.Interim;
import fi.polku.referral.lifecycle.Message;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Outside;
import fi.polku.referral.lifecycle.Problem;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Situation;
import fi.polku.referral.lifecycle.Target;
import fi.polku.referral.lifecycle.Visit;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.AskingDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.ConflictDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.DecisionDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.InterimDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.MessageDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.OutsideDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.ProblemDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.VisitDocument;
import fi.polku.referral.parties.Member;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From a referral to the one flat document. */
final class Hiding {
    private final Words words;

    Hiding(Words words) {
        this.words = words;
    }

    ReferralDocument hide(Referral referral) {
        Order order = referral.order();
        Member sender = order.sender();
        Target target = order.target();
        Member handler = referral.handler();
        Handling handling = referral.handling();
        Declining declining = handling.declining();
        Outcome outcome = handling.outcome();
        Failure failure = handling.failure();
        Ending ending = referral.ending();
        ClientInformed informed = ending.informed();
        ReferralId successor = ending.successor();
        Course course = referral.course();
        // The receiver's words are its organisation's record, whoever of it handles the matter.
        UUID receiver = target.organisation();
        return new ReferralDocument(
                order.client().value(),
                referral.state(),
                sender.organisation(),
                sender.unit(),
                sender.membership(),
                target.kind(),
                target.id(),
                target.unit(),
                target.organisation(),
                words.hide(sender.organisation(), Words.QUESTION, order.question()),
                words.hideIfAny(sender.organisation(), Words.GOALS, order.goals()),
                order.municipality(),
                order.createdAt(),
                handler == null ? null : handler.organisation(),
                handler == null ? null : handler.unit(),
                handler == null ? null : handler.membership(),
                declining == null ? null : declining.reason(),
                declining == null ? null : words.hide(receiver, Words.DECLINE_TEXT, declining.text()),
                declining == null ? null : words.hideIfAny(receiver, Words.DECLINE_ADVICE, declining.advice()),
                outcome == null ? null : outcome.code(),
                outcome == null ? null : words.hideIfAny(receiver, Words.OUTCOME_TEXT, outcome.text()),
                ending.cancelReason(),
                informed == null ? null : informed.on(),
                informed == null ? null : informed.by(),
                informed == null ? null : informed.way(),
                ending.nextStep(),
                course.facts(),
                conflicts(course.conflicts()),
                referral.senderFree() ? true : null,
                asking(order),
                decision(receiver, handling.decision()),
                handling.waiting(),
                visit(receiver, handling.visit()),
                handling.hold(),
                interims(receiver, handling.interims()),
                failure == null ? null : failure.reason(),
                failure == null ? null : words.hide(receiver, Words.FAIL_TEXT, failure.text()),
                successor == null ? null : successor.value(),
                ending.reopenings() == 0 ? null : ending.reopenings(),
                ending.reopenReason(),
                ending.errorReason(),
                messages(course.messages()),
                course.hops(),
                course.linked().stream().map(ReferralId::value).toList(),
                course.recorded(),
                referral.timing(),
                referral.lastSign(),
                referral.reason(),
                handling.proposal(),
                problems(course.problems()),
                new HidingRounds(words).hide(course.rounds()));
    }

    private AskingDocument asking(Order order) {
        Order.Asking asking = order.asking();
        Asker asker = asking.asker();
        ReferralId replaces = asking.replaces();
        return new AskingDocument(
                asking.kind(),
                asker.kind(),
                asker.relation(),
                words.hideIfAny(order.sender().organisation(), Words.ASKER_NAME, asker.name()),
                asker.subjectAgrees(),
                asking.mayBecomeReferral(),
                asking.criteria(),
                outside(order.sender().organisation(), asking.outside()),
                asking.contact(),
                replaces == null ? null : replaces.value(),
                asking.situation().equals(Situation.UNKNOWN) ? null : asking.situation(),
                asking.enclosed());
    }

    private @Nullable OutsideDocument outside(UUID sender, @Nullable Outside outside) {
        return outside == null
                ? null
                : new OutsideDocument(
                        words.hide(sender, Words.OUTSIDE_NAME, outside.name()), outside.way(), outside.permission());
    }

    @Nullable
    DecisionDocument decision(UUID receiver, @Nullable Decision decision) {
        return decision == null
                ? null
                : new DecisionDocument(
                        decision.at(),
                        decision.by(),
                        decision.criteria(),
                        words.hideIfAny(receiver, Words.DECISION_GROUND, decision.ground()));
    }

    @Nullable
    VisitDocument visit(UUID receiver, @Nullable Visit visit) {
        return visit == null
                ? null
                : new VisitDocument(
                        visit.startsAt(),
                        visit.channel(),
                        words.hideIfAny(receiver, Words.VISIT_PLACE, visit.place()),
                        visit.status(),
                        visit.reason());
    }

    List<InterimDocument> interims(UUID receiver, List<Interim> interims) {
        return IntStream.range(0, interims.size())
                .mapToObj(number -> {
                    Interim each = interims.get(number);
                    return new InterimDocument(
                            each.at(), each.by(), words.hide(receiver, Words.interim(number), each.text()));
                })
                .toList();
    }

    private List<ConflictDocument> conflicts(List<Conflict> conflicts) {
        return IntStream.range(0, conflicts.size())
                .mapToObj(number -> conflict(number, conflicts.get(number)))
                .toList();
    }

    private ConflictDocument conflict(int number, Conflict conflict) {
        Conflict.Settling settling = conflict.settling();
        return new ConflictDocument(
                conflict.caseId(),
                conflict.caseStage(),
                conflict.referralState(),
                conflict.at(),
                settling == null
                        ? null
                        : words.hide(settling.by().organisation(), Words.conflict(number), settling.text()),
                settling == null ? null : settling.by(),
                settling == null ? null : settling.at());
    }

    private List<ProblemDocument> problems(List<Problem> problems) {
        return IntStream.range(0, problems.size())
                .mapToObj(number -> problem(number, problems.get(number)))
                .toList();
    }

    private ProblemDocument problem(int number, Problem problem) {
        Problem.Repair repair = problem.repair();
        return new ProblemDocument(
                problem.kind(),
                words.hide(problem.by().organisation(), Words.problem(number), problem.text()),
                problem.unit(),
                problem.by(),
                problem.at(),
                repair == null ? null : words.hide(repair.by().organisation(), Words.repair(number), repair.text()),
                repair == null ? null : repair.by(),
                repair == null ? null : repair.at());
    }

    private List<MessageDocument> messages(List<Message> messages) {
        return IntStream.range(0, messages.size())
                .mapToObj(number -> {
                    Message each = messages.get(number);
                    return new MessageDocument(
                            each.from(),
                            each.by(),
                            each.at(),
                            each.kind(),
                            words.hide(each.by().organisation(), Words.message(number), each.text()));
                })
                .toList();
    }
}
