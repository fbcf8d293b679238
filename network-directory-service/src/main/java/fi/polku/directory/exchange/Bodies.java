package fi.polku.directory.exchange;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of entries in the making, as readers of files put them together. */
public final class Bodies {

    private Bodies() {}

    public static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Sets a field; null stays, for it says that the field is to be emptied. */
    public static void set(ObjectNode body, String pointer, JsonNode value) {
        var steps = pointer.substring(1).split("/", -1);
        var here = body;
        for (var i = 0; i < steps.length - 1; i++) {
            here = here.withObjectProperty(steps[i]);
        }
        here.set(steps[steps.length - 1], value);
    }

    /** Puts directory ids in the place of the source's own, where a field names another entry. */
    public static void resolve(ObjectNode body, Kind kind, Identities identities) {
        kind.references().forEach((pointer, referred) -> {
            var named = body.at(pointer);
            if (named instanceof ArrayNode several) {
                var ids = several.arrayNode();
                several.forEach(each -> ids.add(resolved(each, referred, identities)));
                set(body, pointer, ids);
            } else if (!named.isMissingNode()) {
                set(body, pointer, resolved(named, referred, identities));
            }
        });
    }

    private static JsonNode resolved(JsonNode named, Kind kind, Identities identities) {
        return named.isString() && !isId(named.asString())
                ? JsonNodeFactory.instance.stringNode(
                        identities.of(kind, named.asString()).toString())
                : named;
    }

    /** Whether a text is an id as the directory writes them. */
    public static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
