package fi.polku.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A text of the shared directory in the languages of the platform. Finnish is always there.
 *
 * @param fi Finnish
 * @param sv Swedish
 * @param en English
 */
public record LocalizedText(
        String fi, @Nullable String sv, @Nullable String en) {
    public LocalizedText {
        requireNonNull(fi, "fi");
    }
}
