package fi.polku.directory.web;

import fi.polku.directory.reference.Name;
import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A name in requests and answers. */
public record NameBody(
        @NotBlank @Size(max = 200) @PlainText String fi,
        @Size(min = 1, max = 200) @PlainText @Nullable String sv,
        @Size(min = 1, max = 200) @PlainText @Nullable String en) {

    public static NameBody of(Name name) {
        return new NameBody(name.fi(), name.sv(), name.en());
    }

    public Name toName() {
        return new Name(tidy(fi), sv == null ? null : tidy(sv), en == null ? null : tidy(en));
    }

    /** One spelling for what looks the same. */
    public static String tidy(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
