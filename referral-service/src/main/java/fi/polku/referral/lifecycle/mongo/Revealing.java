package fi.polku.referral.lifecycle.mongo;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.lifecycle.Asker;
import fi.polku.referral.lifecycle.Closing.ClientInformed;
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
import fi.polku.referral.lifecycle.Target;
import fi.polku.referral.lifecycle.Timing;
import fi.polku.referral.lifecycle.Visit;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.AskingDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.DecisionDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.InterimDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.MessageDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.OutsideDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.ProblemDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.VisitDocument;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From the flat document back to the referral. */
final class Revealing {
    private final Words words;
    private final ReferralDocument document;
    private final UUID receiver;

    Revealing(Words words, ReferralDocument document) {
        this.words = words;
        this.document = document;
        this.receiver = document.targetOrganisation();
    }

    Referral reveal() {
        Timing timing = document.timing();
        return new Referral(
                document.state(),
                order(),
                handler(),
                Boolean.TRUE.equals(document.senderFree()),
                handling(),
                ending(),
                new Course(
                        document.facts(),
                        document.conflicts(),
                        messages(),
                        document.hops(),
                        document.linked().stream().map(ReferralId::new).toList(),
                        document.recorded(),
                        problems()),
                timing == null ? Timing.from(document.createdAt()) : timing);
    }

    private Order order() {
        return new Order(
                new ClientId(document.client()),
                new Member(document.senderOrganisation(), document.senderUnit(), document.senderMember()),
                new Target(
                        document.targetKind(),
                        document.targetId(),
                        document.targetUnit(),
                        document.targetOrganisation()),
                words.reveal(document.senderOrganisation(), Words.QUESTION, document.question()),
                words.revealIfAny(document.senderOrganisation(), Words.GOALS, document.goals()),
                document.municipality(),
                document.createdAt(),
                asking());
    }

    private Order.Asking asking() {
        AskingDocument asking = document.asking();
        if (asking == null) {
            return Order.Asking.PLAIN;
        }
        UUID replaces = asking.replaces();
        return new Order.Asking(
                asking.kind(),
                new Asker(
                        asking.asker(),
                        asking.relation(),
                        words.revealIfAny(document.senderOrganisation(), Words.ASKER_NAME, asking.askerName()),
                        asking.subjectAgrees()),
                asking.mayBecomeReferral(),
                asking.criteria(),
                outside(asking.outside()),
                asking.contact(),
                replaces == null ? null : new ReferralId(replaces));
    }

    private @Nullable Outside outside(@Nullable OutsideDocument outside) {
        return outside == null
                ? null
                : new Outside(
                        words.reveal(document.senderOrganisation(), Words.OUTSIDE_NAME, outside.name()),
                        outside.way(),
                        outside.permission());
    }

    private @Nullable Member handler() {
        var organisation = document.handlerOrganisation();
        var unit = document.handlerUnit();
        var membership = document.handlerMember();
        return organisation == null || unit == null || membership == null
                ? null
                : new Member(organisation, unit, membership);
    }

    private Handling handling() {
        return new Handling(
                decision(),
                declining(),
                document.waiting(),
                visit(),
                document.hold(),
                interims(),
                outcome(),
                failure(),
                document.proposal());
    }

    private Ending ending() {
        var on = document.informedOn();
        var by = document.informedBy();
        var way = document.informedWay();
        UUID successor = document.successor();
        Integer reopenings = document.reopenings();
        return new Ending(
                document.cancelReason(),
                on == null || by == null || way == null ? null : new ClientInformed(on, by, way),
                document.nextStep(),
                successor == null ? null : new ReferralId(successor),
                reopenings == null ? 0 : reopenings,
                document.reopenReason(),
                document.errorReason());
    }

    private @Nullable Decision decision() {
        DecisionDocument decision = document.decision();
        return decision == null
                ? null
                : new Decision(
                        decision.at(),
                        decision.by(),
                        decision.criteria(),
                        words.revealIfAny(receiver, Words.DECISION_GROUND, decision.ground()));
    }

    private @Nullable Declining declining() {
        String reason = document.declineReason();
        String text = document.declineText();
        return reason == null || text == null
                ? null
                : new Declining(
                        reason,
                        words.reveal(receiver, Words.DECLINE_TEXT, text),
                        words.revealIfAny(receiver, Words.DECLINE_ADVICE, document.declineAdvice()));
    }

    private @Nullable Visit visit() {
        VisitDocument visit = document.visit();
        return visit == null
                ? null
                : new Visit(
                        visit.startsAt(),
                        visit.channel(),
                        words.revealIfAny(receiver, Words.VISIT_PLACE, visit.place()),
                        visit.status(),
                        visit.reason());
    }

    private List<Interim> interims() {
        List<InterimDocument> interims = document.interims();
        return IntStream.range(0, interims.size())
                .mapToObj(number -> {
                    InterimDocument each = interims.get(number);
                    return new Interim(
                            each.at(), each.by(), words.reveal(receiver, Words.interim(number), each.text()));
                })
                .toList();
    }

    private @Nullable Outcome outcome() {
        String code = document.outcomeCode();
        return code == null
                ? null
                : new Outcome(code, words.revealIfAny(receiver, Words.OUTCOME_TEXT, document.outcomeText()));
    }

    private @Nullable Failure failure() {
        String reason = document.failReason();
        String text = document.failText();
        return reason == null || text == null
                ? null
                : new Failure(reason, words.reveal(receiver, Words.FAIL_TEXT, text));
    }

    private List<Problem> problems() {
        List<ProblemDocument> problems = document.problems();
        return IntStream.range(0, problems.size())
                .mapToObj(number -> problem(number, problems.get(number)))
                .toList();
    }

    private Problem problem(int number, ProblemDocument problem) {
        return new Problem(
                problem.kind(),
                words.reveal(problem.by().organisation(), Words.problem(number), problem.text()),
                problem.unit(),
                problem.by(),
                problem.at(),
                repair(number, problem));
    }

    private Problem.@Nullable Repair repair(int number, ProblemDocument problem) {
        String text = problem.repairText();
        Member by = problem.repairedBy();
        Instant at = problem.repairedAt();
        return text == null || by == null || at == null
                ? null
                : new Problem.Repair(words.reveal(by.organisation(), Words.repair(number), text), by, at);
    }

    private List<Message> messages() {
        List<MessageDocument> messages = document.messages();
        return IntStream.range(0, messages.size())
                .mapToObj(number -> {
                    MessageDocument each = messages.get(number);
                    return new Message(
                            each.from(),
                            each.by(),
                            each.at(),
                            each.kind(),
                            words.reveal(each.by().organisation(), Words.message(number), each.text()));
                })
                .toList();
    }
}
