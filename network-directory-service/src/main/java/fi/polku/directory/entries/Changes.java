package fi.polku.directory.entries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two states of an entry, field by field. A list is one field: its order is part of what was said. */
final class Changes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Facts, edits and drafts tell of changes; they are none. */
    private static final List<String> NOT_OF_THE_ENTRY = List.of("facts", "lastEdit", "revision");

    private Changes() {}

    static List<FieldChange> between(Entry<?> before, Entry<?> after) {
        var found = new ArrayList<FieldChange>();
        compare("", JSON.valueToTree(before), JSON.valueToTree(after), found);
        return found;
    }

    private static void compare(
            String pointer, @Nullable JsonNode before, @Nullable JsonNode after, List<FieldChange> found) {
        if (before instanceof ObjectNode old && after instanceof ObjectNode young) {
            var names = new LinkedHashSet<>(old.propertyNames());
            names.addAll(young.propertyNames());
            names.removeAll(NOT_OF_THE_ENTRY);
            names.forEach(name -> compare(pointer + "/" + name, told(old.get(name)), told(young.get(name)), found));
        } else if (before == null ? after != null : !before.equals(after)) {
            found.add(new FieldChange(spoken(pointer), text(before), text(after)));
        }
    }

    private static @Nullable JsonNode told(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.toString();
    }

    /** The days have names of their own outside. */
    private static String spoken(String pointer) {
        return switch (pointer) {
            case "/validity/from" -> "/validFrom";
            case "/validity/to" -> "/validTo";
            default -> pointer;
        };
    }
}
