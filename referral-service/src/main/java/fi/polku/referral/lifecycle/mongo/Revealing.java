package fi.polku.referral.lifecycle.mongo;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.lifecycle.Asker;
import fi.polku.referral.lifecycle.Conflict;
import fi.polku.referral.lifecycle.Course;
import fi.polku.referral.lifecycle.Ending;
import fi.polku.referral.lifecycle.Handling;
import fi.polku.referral.lifecycle.Message;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Outside;
import fi.polku.referral.lifecycle.Problem;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Situation;
import fi.polku.referral.lifecycle.Target;
import fi.polku.referral.lifecycle.Timing;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.AskingDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.ConflictDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.MessageDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.OutsideDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.ProblemDocument;
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

    Revealing(Words words, ReferralDocument document) {
        this.words = words;
        this.document = document;
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
                        conflicts(),
                        messages(),
                        document.hops(),
                        document.linked().stream().map(ReferralId::new).toList(),
                        document.recorded(),
                        problems(),
                        new HidingRounds(words).reveal(document.rounds())),
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
        Situation situation = asking.situation();
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
                replaces == null ? null : new ReferralId(replaces),
                situation == null ? Situation.UNKNOWN : situation,
                asking.enclosed());
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
        var parts = new RevealingParts(words, document.targetOrganisation());
        return new Handling(
                parts.decision(document.decision()),
                parts.declining(document.declineReason(), document.declineText(), document.declineAdvice()),
                document.waiting(),
                parts.visit(document.visit()),
                document.hold(),
                parts.interims(document.interims()),
                parts.outcome(document.outcomeCode(), document.outcomeText()),
                parts.failure(document.failReason(), document.failText()),
                document.proposal());
    }

    private Ending ending() {
        UUID successor = document.successor();
        Integer reopenings = document.reopenings();
        return new Ending(
                document.cancelReason(),
                RevealingParts.informed(document.informedOn(), document.informedBy(), document.informedWay()),
                document.nextStep(),
                successor == null ? null : new ReferralId(successor),
                reopenings == null ? 0 : reopenings,
                document.reopenReason(),
                document.errorReason());
    }

    private List<Conflict> conflicts() {
        List<ConflictDocument> conflicts = document.conflicts();
        return IntStream.range(0, conflicts.size())
                .mapToObj(number -> conflict(number, conflicts.get(number)))
                .toList();
    }

    private Conflict conflict(int number, ConflictDocument conflict) {
        String text = conflict.settledText();
        Member by = conflict.settledBy();
        Instant at = conflict.settledAt();
        return new Conflict(
                conflict.caseId(),
                conflict.caseStage(),
                conflict.referralState(),
                conflict.at(),
                text == null || by == null || at == null
                        ? null
                        : new Conflict.Settling(words.reveal(by.organisation(), Words.conflict(number), text), by, at));
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
