package fi.polku.directory.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Running text in the languages of the platform; Finnish is always there. */
public record Text(
        @NotBlank @Size(max = LENGTH) @PlainText(lines = true)
        String fi,

        @Size(min = 1, max = LENGTH) @PlainText(lines = true) @Nullable
        String sv,

        @Size(min = 1, max = LENGTH) @PlainText(lines = true) @Nullable
        String en) {

    private static final int LENGTH = 4000;

    public Text {
        fi = tidy(fi);
        sv = tidy(sv);
        en = tidy(en);
    }

    /** One spelling for what looks the same. A text that is missing is for the constraints to name. */
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static String tidy(@Nullable String text) {
        return text == null ? null : Normalizer.normalize(text.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
    }
}
