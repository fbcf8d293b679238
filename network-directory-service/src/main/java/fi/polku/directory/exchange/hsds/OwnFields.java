package fi.polku.directory.exchange.hsds;

import fi.polku.directory.entries.Form.Column;
import fi.polku.directory.entries.Form.Shape;
import fi.polku.directory.exchange.FieldsTold;
import fi.polku.directory.exchange.GuardedJson;
import fi.polku.directory.exchange.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a service says that no field of HSDS takes, or takes in part: it travels as attributes named after our fields, and is read
 * from them where the field of the standard, which others may have changed since, does not say something else.
 */
final class OwnFields {

    private static final List<String> BELOW = List.of("/description/", "/availability/", "/standing/lifeCycle");
    private static final Set<String> CHANNELS_OF_THE_STANDARD = Set.of("phone", "email", "web");

    /** Texts that stand in the standard's own fields, without their lines. */
    private static final Map<String, String> IN_THE_STANDARD = Map.of(
            "/description/text/fi", "description",
            "/description/criteria/fi", "eligibility_description",
            "/description/cost/note/fi", "fees_description");

    /** The standard tells all of them. */
    private static final String LANGUAGES = "/description/languages";

    private OwnFields() {}

    static void tell(List<Column> columns, ObjectNode body, ObjectNode record, Attributes attributes) {
        own(columns).forEach(column -> {
            var value = body.at(column.pointer());
            var field = IN_THE_STANDARD.get(column.pointer());
            if (field == null || !value.asString("").equals(record.path(field).asString(""))) {
                attributes.put(Attributes.named(column.pointer()), value);
            } else if (!value.asString("").equals(Words.of(value))) {
                // Readers put a text on one line.
                attributes.put(Attributes.named(column.pointer()), value);
            }
        });
    }

    static void say(List<Column> columns, ObjectNode service, FieldsTold told) {
        own(columns).forEach(column -> {
            var text = Attributes.of(service, Attributes.named(column.pointer()));
            var value = text == null ? null : value(column, text);
            if (value != null && agrees(column.pointer(), value, told.all(), service)) {
                told.say(column.pointer(), value);
            }
        });
        summaryIsNoText(service, told);
    }

    private static Stream<Column> own(List<Column> columns) {
        return columns.stream()
                .filter(column -> BELOW.stream().anyMatch(column.pointer()::startsWith))
                .filter(column -> !column.pointer().equals(LANGUAGES));
    }

    private static @Nullable JsonNode value(Column column, String text) {
        if (column.shape() == Shape.VALUE) {
            return plain(column.pointer(), text);
        }
        try {
            var list = GuardedJson.MAPPER.readTree(text);
            return list.isArray() ? list : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static JsonNode plain(String pointer, String text) {
        if (pointer.endsWith("/directAccess")) {
            return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
        }
        return text.matches("\\d{1,9}") && pointer.startsWith("/availability/")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(text))
                : JsonNodeFactory.instance.stringNode(text);
    }

    /** Whether what the standard's own field says is still the same. */
    private static boolean agrees(String pointer, JsonNode own, ObjectNode told, ObjectNode service) {
        var field = IN_THE_STANDARD.get(pointer);
        if (field != null) {
            var theirs = Words.of(service.path(field));
            return theirs == null || theirs.equals(Words.of(own)) || pointer.equals("/description/text/fi");
        }
        var standard = told.at(pointer);
        return switch (pointer) {
            case "/description/channels" -> standard.valueStream().allMatch(channel -> holds(own, channel));
            case "/description/requiredDocuments" ->
                firsts(own).toList().equals(firsts(standard).toList());
            default -> true;
        };
    }

    private static boolean holds(JsonNode own, JsonNode channel) {
        return CHANNELS_OF_THE_STANDARD.contains(channel.path("kind").asString(""))
                && own.valueStream()
                        .anyMatch(each -> each.path("kind").equals(channel.path("kind"))
                                && channel.path("value").asString("").equals(Words.of(each.path("value"))));
    }

    private static Stream<@Nullable String> firsts(JsonNode documents) {
        return documents.valueStream().map(document -> Words.of(document.path("fi")));
    }

    /** Where there is no text the standard's description is our summary. */
    private static void summaryIsNoText(ObjectNode service, FieldsTold told) {
        var summary = told.all().at("/description/summary/fi");
        if (!summary.isMissingNode()
                && Attributes.of(service, Attributes.named("/description/text/fi")) == null
                && told.all().at("/description/text/fi").asString("").equals(Words.of(summary))) {
            told.say("/description/text/fi", null);
        }
    }
}
