package fi.polku.directory.accessibility;

import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody could not see, reach or understand in Polku.
 *
 * @param page path of the page it is about, without what its address asks for
 * @param language in which it is written, ISO 639 code
 * @param by the membership that gave it
 * @param answeredAt when it was answered first
 * @param answers all of them, a corrected one after the one it corrects
 */
public record AccessibilityFeedback(
        String text,
        @Nullable String page,
        String language,
        UUID unit,
        UUID by,
        Instant at,
        @Nullable Instant answeredAt,
        List<AccessibilityAnswer> answers) {

    /** Within which whoever offers the service has to answer (Act 306/2019). */
    private static final int DAYS_TO_ANSWER = 14;

    static final int MOST_ANSWERS = 20;

    public AccessibilityFeedback {
        answers = List.copyOf(answers);
    }

    /** The last day to answer. */
    public LocalDate answerBy() {
        return LocalDate.ofInstant(at, Today.FINLAND).plusDays(DAYS_TO_ANSWER);
    }

    AccessibilityFeedback answered(AccessibilityAnswer answer) {
        var all = new ArrayList<>(answers);
        all.add(answer);
        return new AccessibilityFeedback(
                text, page, language, unit, by, at, answeredAt == null ? answer.at() : answeredAt, all);
    }
}
