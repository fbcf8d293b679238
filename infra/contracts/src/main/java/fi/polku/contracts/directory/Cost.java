package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the client pays.
 *
 * @param kind code
 */
public record Cost(String kind, @Nullable LocalizedText note) {
    public Cost {
        requireNonNull(kind, "kind");
    }
}
