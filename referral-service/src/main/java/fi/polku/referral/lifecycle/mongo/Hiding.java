package fi.polku.referral.lifecycle.mongo;

import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.Closing.ClientInformed;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.Target;
import fi.polku.referral.parties.Member;
import org.jspecify.annotations.Nullable;

/** From a referral in its state to the one flat document. */
final class Hiding {
    private final Words words;

    Hiding(Words words) {
        this.words = words;
    }

    ReferralDocument hide(Referral referral) {
        return switch (referral) {
            case Referral.Declined r -> document(r, r.declining(), null, null, null);
            case Referral.OutcomeReported r -> document(r, null, r.outcome(), null, null);
            case Referral.Closed r -> document(r, r.declining(), r.outcome(), null, r.closing());
            case Referral.CancelRequested r -> document(r, null, null, r.reason(), null);
            case Referral.Cancelled r -> document(r, null, null, r.reason(), null);
            case Referral.Draft r -> document(r, null, null, null, null);
            case Referral.Deleted r -> document(r, null, null, null, null);
            case Referral.Sent r -> document(r, null, null, null, null);
            case Referral.Received r -> document(r, null, null, null, null);
            case Referral.UnderWay r -> document(r, null, null, null, null);
        };
    }

    private ReferralDocument document(
            Referral referral,
            @Nullable Declining declining,
            @Nullable Outcome outcome,
            @Nullable String cancelReason,
            @Nullable Closing closing) {
        Order order = referral.order();
        Member sender = order.sender();
        Target target = order.target();
        Member handler = referral.handler();
        ClientInformed informed = closing == null ? null : closing.clientInformed();
        // The receiver's words are its organisation's record, whoever of it handles the matter.
        var receiver = target.organisation();
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
                cancelReason,
                informed == null ? null : informed.on(),
                informed == null ? null : informed.by(),
                informed == null ? null : informed.way(),
                closing == null ? null : closing.nextStep(),
                referral.course().facts(),
                referral.course().conflicts());
    }
}
