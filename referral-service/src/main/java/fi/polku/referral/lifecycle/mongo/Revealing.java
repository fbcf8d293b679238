package fi.polku.referral.lifecycle.mongo;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.Closing.ClientInformed;
import fi.polku.referral.lifecycle.Course;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.Target;
import fi.polku.referral.parties.Member;
import org.jspecify.annotations.Nullable;

/** From the flat document back to the referral in its state. */
final class Revealing {
    private final Words words;
    private final ReferralDocument document;

    Revealing(Words words, ReferralDocument document) {
        this.words = words;
        this.document = document;
    }

    Referral reveal() {
        var course = new Course(order(), document.facts(), document.conflicts());
        return switch (document.state()) {
            case DRAFT -> new Referral.Draft(course);
            case DELETED -> new Referral.Deleted(course);
            case SENT -> new Referral.Sent(course);
            case RECEIVED -> new Referral.Received(course, handler());
            case ACCEPTED -> new Referral.Accepted(course, handler());
            case SCHEDULED -> new Referral.Scheduled(course, handler());
            case IN_PROGRESS -> new Referral.InProgress(course, handler());
            case OUTCOME_REPORTED ->
                new Referral.OutcomeReported(course, handler(), requireNonNull(outcome(), "outcome"));
            case DECLINED -> new Referral.Declined(course, handler(), requireNonNull(declining(), "declining"));
            case CLOSED -> new Referral.Closed(course, handler(), declining(), outcome(), closing());
            case CANCEL_REQUESTED -> new Referral.CancelRequested(course, handler(), cancelReason());
            case CANCELLED -> new Referral.Cancelled(course, handlerIfAny(), cancelReason());
        };
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
                document.createdAt());
    }

    private Member handler() {
        return requireNonNull(handlerIfAny(), "handler");
    }

    private @Nullable Member handlerIfAny() {
        var organisation = document.handlerOrganisation();
        var unit = document.handlerUnit();
        var membership = document.handlerMember();
        return organisation == null || unit == null || membership == null
                ? null
                : new Member(organisation, unit, membership);
    }

    private @Nullable Declining declining() {
        String reason = document.declineReason();
        String text = document.declineText();
        return reason == null || text == null
                ? null
                : new Declining(
                        reason,
                        words.reveal(document.targetOrganisation(), Words.DECLINE_TEXT, text),
                        words.revealIfAny(
                                document.targetOrganisation(), Words.DECLINE_ADVICE, document.declineAdvice()));
    }

    private @Nullable Outcome outcome() {
        String code = document.outcomeCode();
        return code == null
                ? null
                : new Outcome(
                        code,
                        words.revealIfAny(document.targetOrganisation(), Words.OUTCOME_TEXT, document.outcomeText()));
    }

    private Closing closing() {
        var on = document.informedOn();
        var by = document.informedBy();
        var way = document.informedWay();
        var informed = on == null || by == null || way == null ? null : new ClientInformed(on, by, way);
        return new Closing(informed, document.nextStep());
    }

    private String cancelReason() {
        return requireNonNull(document.cancelReason(), "cancelReason");
    }
}
