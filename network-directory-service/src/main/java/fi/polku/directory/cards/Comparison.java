package fi.polku.directory.cards;

import fi.polku.directory.reference.Name;
import fi.polku.directory.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two texts of a card: by question and language, since that is how people read it. */
public final class Comparison {

    private Comparison() {}

    /** Everything differs from a text that is not there. */
    public static List<Difference> between(@Nullable CardText before, @Nullable CardText after) {
        var old = told(before);
        var young = told(after);
        var fields = new TreeSet<>(old.keySet());
        fields.addAll(young.keySet());
        var found = new ArrayList<Difference>();
        for (var field : fields) {
            var was = old.get(field);
            var is = young.get(field);
            if (is == null || !is.equals(was)) {
                found.add(new Difference(field, was, is));
            }
        }
        return found;
    }

    private static Map<String, String> told(@Nullable CardText text) {
        var told = new LinkedHashMap<String, String>();
        if (text != null) {
            name(told, text.name());
            put(told, "/template", text.template() + "/" + text.templateVersion());
            text.answers().forEach(answer -> text(told, "/answers/" + answer.question(), answer.text()));
        }
        return told;
    }

    private static void name(Map<String, String> told, Name name) {
        put(told, "/name/fi", name.fi());
        put(told, "/name/sv", name.sv());
        put(told, "/name/en", name.en());
    }

    private static void text(Map<String, String> told, String field, Text text) {
        put(told, field + "/fi", text.fi());
        put(told, field + "/sv", text.sv());
        put(told, field + "/en", text.en());
    }

    private static void put(Map<String, String> told, String field, @Nullable String value) {
        if (value != null) {
            told.put(field, value);
        }
    }

    /**
     * One text that is another one now.
     *
     * @param before absent where it was not there
     * @param after absent where it is no more
     */
    public record Difference(
            String field, @Nullable String before, @Nullable String after) {}
}
