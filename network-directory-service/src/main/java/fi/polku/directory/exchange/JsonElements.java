package fi.polku.directory.exchange;

import java.nio.file.Path;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goes through the elements of lists in a file, one at a time, so that no file has to fit into memory. */
public final class JsonElements {

    private JsonElements() {}

    /** What is done with each element. */
    @FunctionalInterface
    public interface Each {

        /**
         * Takes one element.
         *
         * @param list name of the list it stands in; empty where the file is a list
         * @param pointer where it stands in the file
         */
        void take(String list, String pointer, ObjectNode element);
    }

    /**
     * Reads a file that is a list, or an object with lists.
     *
     * @param lists names of the lists that matter
     * @throws FileRefused where it is not JSON, or an element is no object
     */
    public static void read(Path file, Set<String> lists, Each each) {
        try (var parser = GuardedJson.MAPPER.createParser(file)) {
            var first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                elements(parser, "", "", each);
            } else if (first == JsonToken.START_OBJECT) {
                fields(parser, lists, each);
            } else {
                throw new FileRefused(first == null ? "file-empty" : "malformed-json");
            }
            if (parser.nextToken() != null) {
                throw new FileRefused("malformed-json");
            }
        } catch (JacksonException e) {
            throw new FileRefused("malformed-json");
        }
    }

    private static void fields(JsonParser parser, Set<String> lists, Each each) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && lists.contains(name)) {
                elements(parser, name, "/" + name, each);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void elements(JsonParser parser, String list, String pointer, Each each) {
        for (var i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode element = parser.readValueAsTree();
            if (!(element instanceof ObjectNode object)) {
                throw new FileRefused("malformed-json");
            }
            each.take(list, pointer + "/" + i, object);
        }
    }
}
