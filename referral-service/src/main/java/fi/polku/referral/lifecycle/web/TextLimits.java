package fi.polku.referral.lifecycle.web;

import fi.polku.referral.lifecycle.FreeText;
import org.jspecify.annotations.Nullable;

/** How long a text of a referral may be, and how it becomes one. */
final class TextLimits {
    static final int WORDS = 10_000;
    static final int LINE = 200;

    private TextLimits() {}

    static FreeText text(String words) {
        return new FreeText(words);
    }

    static @Nullable FreeText textIfAny(@Nullable String words) {
        return words == null || words.isBlank() ? null : new FreeText(words);
    }
}
