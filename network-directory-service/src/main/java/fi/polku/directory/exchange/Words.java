package fi.polku.directory.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts from elsewhere. */
public final class Words {

    private Words() {}

    /** A text on one line, or null where there is none. Markup stays, so that the rules can refuse it by name. */
    public static @Nullable String of(JsonNode text) {
        var line = text.asString("").strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? null : line;
    }
}
