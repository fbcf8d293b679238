package fi.polku.directory.shadowing;

import org.jspecify.annotations.Nullable;

/**
 * What one of the two brings home.
 *
 * @param note for their own work community
 * @param score how much it gave, from 1 to 5
 * @param feedback in words
 */
public record Account(
        @Nullable String note,
        @Nullable Integer score,
        @Nullable String feedback) {

    static final Account EMPTY = new Account(null, null, null);

    Account noted(String text) {
        return new Account(text, score, feedback);
    }

    Account telling(int given, @Nullable String words) {
        return new Account(note, given, words);
    }
}
