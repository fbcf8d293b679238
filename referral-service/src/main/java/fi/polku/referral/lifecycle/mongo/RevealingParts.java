package fi.polku.referral.lifecycle.mongo;

import fi.polku.referral.lifecycle.Closing.ClientInformed;
import fi.polku.referral.lifecycle.Decision;
import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.Failure;
import fi.polku.referral.lifecycle.Interim;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Visit;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.DecisionDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.InterimDocument;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.VisitDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts of the receiver's record, whose words are its organisation's. */
final class RevealingParts {
    private final Words words;
    private final UUID receiver;

    RevealingParts(Words words, UUID receiver) {
        this.words = words;
        this.receiver = receiver;
    }

    static @Nullable ClientInformed informed(@Nullable LocalDate on, @Nullable UUID by, @Nullable String way) {
        return on == null || by == null || way == null ? null : new ClientInformed(on, by, way);
    }

    @Nullable
    Decision decision(@Nullable DecisionDocument decision) {
        return decision == null
                ? null
                : new Decision(
                        decision.at(),
                        decision.by(),
                        decision.criteria(),
                        words.revealIfAny(receiver, Words.DECISION_GROUND, decision.ground()));
    }

    @Nullable
    Declining declining(@Nullable String reason, @Nullable String text, @Nullable String advice) {
        return reason == null || text == null
                ? null
                : new Declining(
                        reason,
                        words.reveal(receiver, Words.DECLINE_TEXT, text),
                        words.revealIfAny(receiver, Words.DECLINE_ADVICE, advice));
    }

    @Nullable
    Visit visit(@Nullable VisitDocument visit) {
        return visit == null
                ? null
                : new Visit(
                        visit.startsAt(),
                        visit.channel(),
                        words.revealIfAny(receiver, Words.VISIT_PLACE, visit.place()),
                        visit.status(),
                        visit.reason());
    }

    List<Interim> interims(List<InterimDocument> interims) {
        return IntStream.range(0, interims.size())
                .mapToObj(number -> {
                    InterimDocument each = interims.get(number);
                    return new Interim(
                            each.at(), each.by(), words.reveal(receiver, Words.interim(number), each.text()));
                })
                .toList();
    }

    @Nullable
    Outcome outcome(@Nullable String code, @Nullable String text) {
        return code == null ? null : new Outcome(code, words.revealIfAny(receiver, Words.OUTCOME_TEXT, text));
    }

    @Nullable
    Failure failure(@Nullable String reason, @Nullable String text) {
        return reason == null || text == null
                ? null
                : new Failure(reason, words.reveal(receiver, Words.FAIL_TEXT, text));
    }
}
