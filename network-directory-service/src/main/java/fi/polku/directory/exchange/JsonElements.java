package fi.polku.directory.exchange;

import java.nio.file.Path;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Goes through the elements of lists in a file, one at a time, so that no file has to fit into memory. */
public final class JsonElements {

    /** More than a record of any of these formats has, and little enough to hold one in memory. */
    private static final int MOST_TOKENS = 100_000;

    /** Of how many pages this is one, as HSDS and PTV say it. */
    private static final Set<String> PAGES = Set.of("total_pages", "pageCount");

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
     * Goes through a file that is a list, or an object with lists, and holds nothing of it.
     *
     * @param lists names of the lists that matter
     * @throws FileRefused where it is not JSON, an element is no object, one or all of them are too much, or it is but one page
     */
    public static void check(Path file, Set<String> lists) {
        walk(file, lists, (parser, _, _) -> skip(parser));
        var pages = pages(file);
        if (pages > 1) {
            throw new FileRefused("more-pages", pages);
        }
    }

    /** Of how many pages a file says that it is one; what is no JSON says nothing. */
    static int pages(Path file) {
        try (var parser = GuardedJson.MAPPER.createParser(file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return 1;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var tells = PAGES.contains(parser.currentName());
                if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT && tells) {
                    return parser.getIntValue();
                }
                parser.skipChildren();
            }
            return 1;
        } catch (JacksonException e) {
            return 1;
        }
    }

    /** Writes the elements of a file's lists after those that were written before. */
    static void append(Path file, Set<String> lists, JsonGenerator out) {
        walk(file, lists, (parser, _, _) -> {
            if (!parser.isExpectedStartObjectToken()) {
                throw new FileRefused("malformed-json");
            }
            out.copyCurrentStructure(parser);
        });
    }

    /**
     * Reads a file that is a list, or an object with lists.
     *
     * @param lists names of the lists that matter
     * @throws FileRefused where it is not JSON, or an element is no object
     */
    public static void read(Path file, Set<String> lists, Each each) {
        walk(file, lists, (parser, list, pointer) -> {
            JsonNode element = parser.readValueAsTree();
            if (!(element instanceof ObjectNode object)) {
                throw new FileRefused("malformed-json");
            }
            each.take(list, pointer, object);
        });
    }

    private static void walk(Path file, Set<String> lists, Met met) {
        try (var parser = GuardedJson.MAPPER.createParser(file)) {
            var first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                elements(parser, "", "", met);
            } else if (first == JsonToken.START_OBJECT) {
                fields(parser, lists, met);
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

    private static void fields(JsonParser parser, Set<String> lists, Met met) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && lists.contains(name)) {
                elements(parser, name, "/" + name, met);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void elements(JsonParser parser, String list, String pointer, Met met) {
        for (var i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == Format.MOST_ROWS) {
                throw new FileRefused("too-many-rows", Format.MOST_ROWS);
            }
            met.at(parser, list, pointer + "/" + i);
        }
    }

    private static void skip(JsonParser parser) {
        if (!parser.isExpectedStartObjectToken()) {
            throw new FileRefused("malformed-json");
        }
        var open = 1;
        for (var tokens = 0; open > 0; tokens++) {
            if (tokens == MOST_TOKENS) {
                throw new FileRefused("record-too-large", MOST_TOKENS);
            }
            var token = parser.nextToken();
            if (token == null) {
                throw new FileRefused("malformed-json");
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    /** What is done where an element begins; it has to end there. */
    @FunctionalInterface
    private interface Met {
        void at(JsonParser parser, String list, String pointer);
    }
}
