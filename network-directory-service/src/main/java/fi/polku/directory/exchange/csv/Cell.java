package fi.polku.directory.exchange.csv;

import fi.polku.directory.entries.Form.Column;
import fi.polku.directory.exchange.Bodies;
import fi.polku.directory.exchange.GuardedJson;
import fi.polku.directory.exchange.RowFault;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One cell of a table. */
record Cell(String text) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_ID = 200;
    private static final String BAR = "|";

    /** What a spreadsheet would take for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Reads a cell, without the apostrophe that keeps a spreadsheet from calculating it. */
    static Cell of(String written) {
        return new Cell(
                written.startsWith("'") && startsFormula(written.substring(1)) ? written.substring(1) : written);
    }

    static String neutral(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    JsonNode value(Column column, List<RowFault> faults) {
        if (text.isBlank()) {
            return NODES.nullNode();
        }
        return switch (column.shape()) {
            case VALUE -> NODES.stringNode(text.strip());
            case LIST_OF_VALUES -> {
                var list = NODES.arrayNode();
                Arrays.stream(text.split("[|]", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .forEach(list::add);
                yield list;
            }
            case LIST_OF_BODIES -> bodies(column, faults);
        };
    }

    private JsonNode bodies(Column column, List<RowFault> faults) {
        try {
            return GuardedJson.MAPPER.readTree(text);
        } catch (JacksonException e) {
            faults.add(RowFault.at(column.pointer(), "malformed-json"));
            return NODES.nullNode();
        }
    }

    @Nullable
    UUID id(List<RowFault> faults) {
        var id = text.strip();
        if (id.isEmpty()) {
            return null;
        }
        if (!Bodies.isId(id)) {
            faults.add(RowFault.at("/id", "invalid"));
            return null;
        }
        return UUID.fromString(id);
    }

    @Nullable
    Long version(List<RowFault> faults) {
        try {
            return text.isBlank() ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            faults.add(RowFault.at("/version", "invalid"));
            return null;
        }
    }

    @Nullable
    String externalId(List<RowFault> faults) {
        var id = text.strip();
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            faults.add(RowFault.at("/externalId", "invalid"));
            return null;
        }
        return id.isEmpty() ? null : id;
    }

    static Cell of(Column column, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return new Cell("");
        }
        return new Cell(
                switch (column.shape()) {
                    case VALUE -> value.asString("");
                    case LIST_OF_VALUES ->
                        String.join(
                                BAR,
                                value.valueStream()
                                        .map(each -> each.asString(""))
                                        .toList());
                    case LIST_OF_BODIES -> value.toString();
                });
    }
}
