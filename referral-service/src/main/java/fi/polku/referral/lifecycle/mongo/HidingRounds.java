package fi.polku.referral.lifecycle.mongo;

import fi.polku.referral.lifecycle.Closing.ClientInformed;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.Ending;
import fi.polku.referral.lifecycle.Failure;
import fi.polku.referral.lifecycle.Handling;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Round;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.RoundDocument;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** From the times before a referral was opened again to what is stored of them, and back. */
final class HidingRounds {
    private final Words words;

    HidingRounds(Words words) {
        this.words = words;
    }

    List<RoundDocument> hide(List<Round> rounds) {
        return IntStream.range(0, rounds.size())
                .mapToObj(number -> hide(words.ofRound(number), rounds.get(number)))
                .toList();
    }

    List<Round> reveal(List<RoundDocument> rounds) {
        return IntStream.range(0, rounds.size())
                .mapToObj(number -> reveal(words.ofRound(number), rounds.get(number)))
                .toList();
    }

    private static RoundDocument hide(Words words, Round round) {
        var parts = new Hiding(words);
        UUID receiver = round.receiver();
        Handling handling = round.handling();
        Ending ending = round.ending();
        Declining declining = handling.declining();
        Outcome outcome = handling.outcome();
        Failure failure = handling.failure();
        ClientInformed informed = ending.informed();
        return new RoundDocument(
                round.until(),
                receiver,
                parts.decision(receiver, handling.decision()),
                declining == null ? null : declining.reason(),
                declining == null ? null : words.hide(receiver, Words.DECLINE_TEXT, declining.text()),
                declining == null ? null : words.hideIfAny(receiver, Words.DECLINE_ADVICE, declining.advice()),
                handling.waiting(),
                parts.visit(receiver, handling.visit()),
                parts.interims(receiver, handling.interims()),
                outcome == null ? null : outcome.code(),
                outcome == null ? null : words.hideIfAny(receiver, Words.OUTCOME_TEXT, outcome.text()),
                failure == null ? null : failure.reason(),
                failure == null ? null : words.hide(receiver, Words.FAIL_TEXT, failure.text()),
                ending.cancelReason(),
                informed == null ? null : informed.on(),
                informed == null ? null : informed.by(),
                informed == null ? null : informed.way(),
                ending.nextStep());
    }

    private static Round reveal(Words words, RoundDocument round) {
        var parts = new RevealingParts(words, round.receiver());
        return new Round(
                round.until(),
                round.receiver(),
                new Handling(
                        parts.decision(round.decision()),
                        parts.declining(round.declineReason(), round.declineText(), round.declineAdvice()),
                        round.waiting(),
                        parts.visit(round.visit()),
                        null,
                        parts.interims(round.interims()),
                        parts.outcome(round.outcomeCode(), round.outcomeText()),
                        parts.failure(round.failReason(), round.failText()),
                        null),
                new Ending(
                        round.cancelReason(),
                        RevealingParts.informed(round.informedOn(), round.informedBy(), round.informedWay()),
                        round.nextStep(),
                        null,
                        0,
                        null,
                        null));
    }
}
