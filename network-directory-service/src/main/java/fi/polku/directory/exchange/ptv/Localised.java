package fi.polku.directory.exchange.ptv;

import fi.polku.directory.exchange.FieldsTold;
import fi.polku.directory.exchange.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts of PTV: lists of values with their language, and often with what kind of text it is. */
final class Localised {

    private static final String[] LANGUAGES = {"fi", "sv", "en"};

    private Localised() {}

    /** Says a text in all three languages. Finnish has to be there; what has it in Swedish alone is told in Swedish twice. */
    static void say(FieldsTold told, String pointer, JsonNode items, @Nullable String type) {
        var some = first(items, type);
        for (var language : LANGUAGES) {
            var text = of(items, type, language);
            told.say(pointer + "/" + language, text == null && language.equals("fi") ? some : text);
        }
    }

    static @Nullable String first(JsonNode items, @Nullable String type) {
        for (var language : LANGUAGES) {
            var text = of(items, type, language);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String of(JsonNode items, @Nullable String type, String language) {
        return items.valueStream()
                .filter(item -> type == null || item.path("type").asString("").equals(type))
                .filter(item -> item.path("language").asString("").equals(language))
                .map(item -> Words.of(item.path("value")))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}
