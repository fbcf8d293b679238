package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path.
 *
 * @param key by which other steps of the path name it
 * @param services that it leads through
 * @param cards which tell how one is guided into them
 * @param next keys of the steps that may follow; none where the path ends
 */
public record PathStep(
        String key,
        LocalizedText name,
        @Nullable LocalizedText text,
        List<UUID> services,
        List<UUID> cards,
        List<String> next) {
    public PathStep {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        services = List.copyOf(services);
        cards = List.copyOf(cards);
        next = List.copyOf(next);
    }
}
