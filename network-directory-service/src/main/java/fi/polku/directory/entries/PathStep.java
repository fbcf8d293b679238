package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path.
 *
 * @param key by which other steps of the path name it
 * @param services that it leads through
 * @param cards which tell how one is guided into them
 * @param next keys of the steps that may follow; several where the path parts, none where it ends
 */
public record PathStep(
        @NotBlank @Size(max = 64) String key,
        @Valid Name name,
        @Valid @Nullable Text text,
        List<UUID> services,
        List<UUID> cards,
        List<String> next) {

    public PathStep {
        services = List.copyOf(services);
        cards = List.copyOf(cards);
        next = List.copyOf(next);
    }
}
