package fi.polku.directory.reach.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.reach.Feedback;
import fi.polku.directory.reach.Feedback.Reply;
import fi.polku.directory.reach.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a card.
 *
 * @param edition of the card
 * @param by the membership that said it; for the owners of the card, and for who it was
 * @param answerBy the day by which the owners have to have answered
 * @param overdue whether they have not
 */
record FeedbackView(
        UUID id,
        long version,
        UUID card,
        int edition,
        Verdict verdict,
        @Nullable String question,
        @Nullable UUID by,
        @Nullable UUID unit,
        Instant at,
        @Nullable LocalDate answerBy,
        boolean overdue,
        @Nullable Reply reply) {

    static FeedbackView of(Held<Feedback> held, boolean knowsWho, LocalDate today) {
        var said = held.entry();
        return new FeedbackView(
                held.id(),
                held.version(),
                said.card(),
                said.edition(),
                said.verdict(),
                said.question(),
                knowsWho ? said.by() : null,
                knowsWho ? said.unit() : null,
                said.at(),
                said.answerBy(),
                said.isOverdue(today),
                said.reply());
    }
}
