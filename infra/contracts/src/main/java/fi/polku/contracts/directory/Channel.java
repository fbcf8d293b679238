package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a service is reached or given.
 *
 * @param kind code, which tells what the value is: a number, an address, a link
 */
public record Channel(
        String kind, @Nullable String value, @Nullable LocalizedText note) {
    public Channel {
        requireNonNull(kind, "kind");
    }
}
