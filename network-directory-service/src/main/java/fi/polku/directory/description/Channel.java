package fi.polku.directory.description;

import fi.polku.directory.text.PlainText;
import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a service is reached or given (PTV service channel [asiointikanava]).
 *
 * @param kind code of its kind, which tells what {@code value} is: a number, an address, a link
 * @param value absent where the channel is a visit to one of the service's locations
 */
public record Channel(
        @NotBlank @Size(max = 64) String kind,
        @Size(max = 500) @PlainText @Nullable String value,
        @Valid @Nullable Text note) {}
