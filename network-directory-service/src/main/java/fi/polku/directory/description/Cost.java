package fi.polku.directory.description;

import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the client pays.
 *
 * @param kind code: free, client fee, or as the note says
 */
public record Cost(
        @NotBlank @Size(max = 64) String kind,
        @Valid @Nullable Text note) {}
