package fi.polku.gateway.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Which components and operations need their service's name before their own to stay apart. */
final class Names {
    private static final String REFERENCE = "#/components/";
    private static final String OPERATION = "operationId";

    /** "schemas/Page" where services mean different things by it. */
    private final Set<String> ambiguous = new HashSet<>();

    private final Set<String> ambiguousOperations = new HashSet<>();

    Names(Map<String, ObjectNode> documents) {
        var meanings = new HashMap<String, List<JsonNode>>();
        var operations = new HashSet<String>();
        for (var document : documents.values()) {
            document.path("components")
                    .properties()
                    .forEach(section -> section.getValue()
                            .properties()
                            .forEach(component -> meanings.computeIfAbsent(
                                            section.getKey() + "/" + component.getKey(), _ -> new ArrayList<>())
                                    .add(component.getValue())));
            for (var id : document.path("paths").findValuesAsString(OPERATION)) {
                if (!operations.add(id)) {
                    ambiguousOperations.add(id);
                }
            }
        }
        meanings.values().removeIf(meaning -> meaning.size() == 1);
        meanings.forEach((name, meaning) -> {
            if (Set.copyOf(meaning).size() > 1) {
                ambiguous.add(name);
            }
        });
        spread(meanings);
    }

    /** What several services share and what refers to something ambiguous is ambiguous itself, however equal it looks. */
    private void spread(Map<String, List<JsonNode>> shared) {
        var more = Set.<String>of();
        do {
            more = shared.entrySet().stream()
                    .filter(entry -> !ambiguous.contains(entry.getKey()))
                    .filter(entry -> entry.getValue().stream().anyMatch(this::refers))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            ambiguous.addAll(more);
        } while (!more.isEmpty());
    }

    private boolean refers(JsonNode node) {
        return node.isString()
                ? node.asString().startsWith(REFERENCE)
                        && ambiguous.contains(node.asString().substring(REFERENCE.length()))
                : node.values().stream().anyMatch(this::refers);
    }

    /** The document with its ambiguous names made its own. */
    ObjectNode apply(String service, ObjectNode document) {
        var renamed = document.deepCopy();
        rewrite(service, renamed);
        renamed.path("components").properties().forEach(section -> {
            var components = (ObjectNode) section.getValue();
            for (var name : List.copyOf(components.propertyNames())) {
                if (ambiguous.contains(section.getKey() + "/" + name)) {
                    components.set(service + "." + name, components.remove(name));
                }
            }
        });
        return renamed;
    }

    private void rewrite(String service, JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(field -> {
                    if (field.getValue() instanceof StringNode text) {
                        field.setValue(StringNode.valueOf(rename(service, field.getKey(), text.asString())));
                    } else {
                        rewrite(service, field.getValue());
                    }
                });
            case ArrayNode array -> array.forEach(item -> rewrite(service, item));
            default -> {}
        }
    }

    private String rename(String service, String field, String text) {
        if (field.equals(OPERATION) && ambiguousOperations.contains(text)) {
            return service + "." + text;
        }
        if (!text.startsWith(REFERENCE) || !ambiguous.contains(text.substring(REFERENCE.length()))) {
            return text;
        }
        var name = text.lastIndexOf('/') + 1;
        return text.substring(0, name) + service + "." + text.substring(name);
    }
}
