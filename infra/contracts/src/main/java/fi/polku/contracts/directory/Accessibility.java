package fi.polku.contracts.directory;

import fi.polku.contracts.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people who move, see or hear differently get on at a location.
 *
 * @param features codes of what is there
 */
public record Accessibility(List<String> features, @Nullable LocalizedText note) {
    public Accessibility {
        features = List.copyOf(features);
    }
}
