package fi.polku.directory.accessibility.web;

import fi.polku.directory.accessibility.AccessibilityAnswer;
import fi.polku.directory.accessibility.AccessibilityFeedback;
import fi.polku.directory.entries.Held;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Feedback on accessibility.
 *
 * @param answerBy the last day to answer it; absent once it is answered
 */
record AccessibilityFeedbackView(
        UUID id,
        long version,
        String region,
        String text,
        @Nullable String page,
        String language,
        UUID unit,
        UUID by,
        Instant at,
        @Nullable LocalDate answerBy,
        List<AccessibilityAnswer> answers,
        List<String> availableActions) {

    static AccessibilityFeedbackView of(Held<AccessibilityFeedback> held, boolean mayAnswer) {
        var feedback = held.entry();
        return new AccessibilityFeedbackView(
                held.id(),
                held.version(),
                held.region(),
                feedback.text(),
                feedback.page(),
                feedback.language(),
                feedback.unit(),
                feedback.by(),
                feedback.at(),
                feedback.answeredAt() == null ? feedback.answerBy() : null,
                feedback.answers(),
                mayAnswer ? List.of("answer") : List.of());
    }
}
