package fi.polku.directory.exchange;

import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Form.Column;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts together what a record from elsewhere says of an entry. */
public final class FieldsTold {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode fields = Bodies.empty();
    private final Set<String> known;

    public FieldsTold(Form<?> form) {
        this.known = form.columns().stream().map(Column::pointer).collect(Collectors.toUnmodifiableSet());
    }

    /** A field of which the source always speaks: where it says nothing, there is nothing. */
    public FieldsTold say(String pointer, @Nullable Object value) {
        if (!known.contains(pointer)) {
            throw new IllegalArgumentException("No such field: " + pointer);
        }
        Bodies.set(fields, pointer, node(value));
        return this;
    }

    /** A field of which the source may be silent. */
    public FieldsTold sayIfTold(String pointer, @Nullable Object value) {
        return value == null ? this : say(pointer, value);
    }

    public ObjectNode all() {
        return fields;
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case JsonNode tree -> tree;
            case Integer number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Boolean flag -> NODES.booleanNode(flag);
            case List<?> list when list.isEmpty() -> NODES.nullNode();
            case List<?> list -> {
                var array = NODES.arrayNode();
                list.forEach(each -> array.add(node(each)));
                yield array;
            }
            default -> NODES.stringNode(value.toString());
        };
    }
}
