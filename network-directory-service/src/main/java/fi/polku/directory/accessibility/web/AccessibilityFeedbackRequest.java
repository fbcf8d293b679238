package fi.polku.directory.accessibility.web;

import fi.polku.directory.accessibility.AccessibilityFeedback;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Feedback on accessibility; never anything about a client.
 *
 * @param page path of the page it is about, without what its address asks for
 */
record AccessibilityFeedbackRequest(
        @NotBlank @Size(max = 4000) @PlainText(lines = true) String text,

        @Size(max = 200) @Pattern(regexp = "/[A-Za-z0-9/_-]*") @Nullable
        String page,

        @NotBlank @Size(max = 8) String language) {

    AccessibilityFeedback by(Editor editor, Instant at) {
        return new AccessibilityFeedback(
                text.strip(), page, language, editor.unit(), editor.membership(), at, null, List.of());
    }
}
