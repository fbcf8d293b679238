package fi.polku.directory.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a card they used.
 *
 * @param organisation that owns the card, and has to answer
 * @param edition by which they were guided
 * @param question to the owners; where they still do not know
 * @param by the membership that says it
 * @param answerBy the day by which the owners have to have answered
 * @param open while a question waits for its answer
 */
public record Feedback(
        UUID card,
        UUID organisation,
        int edition,
        Verdict verdict,
        @Nullable String question,
        UUID by,
        UUID unit,
        Instant at,
        @Nullable LocalDate answerBy,
        boolean open,
        @Nullable Reply reply) {

    Feedback answered(Reply given) {
        return new Feedback(card, organisation, edition, verdict, question, by, unit, at, answerBy, false, given);
    }

    public boolean isOverdue(LocalDate today) {
        return open && answerBy != null && answerBy.isBefore(today);
    }

    /**
     * The owners' word.
     *
     * @param by the membership that gave it
     */
    public record Reply(String text, UUID by, Instant at) {}
}
