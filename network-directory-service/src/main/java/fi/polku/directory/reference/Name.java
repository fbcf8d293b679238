package fi.polku.directory.reference;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a thing is called in the languages of the platform; Finnish is always there. */
public record Name(
        @NotBlank @Size(max = 200) @PlainText String fi,
        @Size(min = 1, max = 200) @PlainText @Nullable String sv,
        @Size(min = 1, max = 200) @PlainText @Nullable String en) {}
