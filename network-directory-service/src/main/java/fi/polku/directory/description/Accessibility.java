package fi.polku.directory.description;

import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people who move, see or hear differently get on at a location [esteettömyys].
 *
 * @param features codes of what is there; what is not named is not known to be there
 */
public record Accessibility(
        @Size(max = 50) List<@NotBlank @Size(max = 64) String> features,
        @Valid @Nullable Text note) {

    public Accessibility {
        features = Listed.of(features);
    }
}
