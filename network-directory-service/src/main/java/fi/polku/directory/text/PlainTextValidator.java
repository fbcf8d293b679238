package fi.polku.directory.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Public because the validator's maker demands it. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    /** {@code <} may stand for "less than", but not begin what a browser would take for a tag, an end tag or a comment. */
    private static final Pattern MARKUP = Pattern.compile("<[\\p{L}/!?]");

    private boolean lines;

    @Override
    public void initialize(PlainText constraint) {
        lines = constraint.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return isPlain(text, lines);
    }

    /** Whether a text that did not come by a request is words and nothing else; one that is absent is. */
    public static boolean isPlain(@Nullable String text, boolean lines) {
        if (text == null) {
            return true;
        }
        return text.codePoints().allMatch(character -> isWritten(character) || (lines && character == '\n'))
                && text.codePoints().anyMatch(character -> !Character.isSpaceChar(character))
                && !MARKUP.matcher(text).find();
    }

    private static boolean isWritten(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
