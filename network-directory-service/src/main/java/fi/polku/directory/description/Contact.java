package fi.polku.directory.description;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Published contact data of work, never of private life. */
public record Contact(
        @Pattern(regexp = PHONE) @Nullable String phone,
        @Email @Size(max = 254) @PlainText @Nullable String email) {

    static final String PHONE = "\\+?[0-9][0-9 ()-]{2,30}";
}
