package fi.polku.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One operation as the merged OpenAPI document describes it.
 *
 * @param query what may stand in the query, and whether it must
 * @param takesFile whether its body is a file of any content, and no fields can be wrong in it
 * @param properties of its body, with what is known of each; empty where there is no body
 * @param answered properties of what it answers where it succeeds
 */
record Operation(
        String method,
        String template,
        Map<String, Boolean> query,
        boolean hasBody,
        boolean takesFile,
        Map<String, JsonNode> properties,
        Set<String> required,
        Set<String> answered) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    Operation {
        query = Map.copyOf(query);
        properties = Map.copyOf(properties);
        required = Set.copyOf(required);
        answered = Set.copyOf(answered);
    }

    static List<Operation> of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                operations.add(of(document, path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private static Operation of(JsonNode document, String template, String method, JsonNode description) {
        Map<String, Boolean> query = new HashMap<>();
        description
                .path("parameters")
                .valueStream()
                .map(parameter -> resolved(document, parameter))
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .forEach(parameter -> query.put(
                        parameter.path("name").asString(""),
                        parameter.path("required").asBoolean(false)));
        JsonNode content = description.path("requestBody").path("content");
        JsonNode body = resolved(
                document,
                content.valueStream()
                        .findFirst()
                        .map(type -> type.path("schema"))
                        .orElse(content));
        Map<String, JsonNode> properties = new HashMap<>();
        body.path("properties")
                .properties()
                .forEach(property -> properties.put(property.getKey(), resolved(document, property.getValue())));
        Set<String> required = Set.copyOf(body.path("required")
                .valueStream()
                .map(name -> name.asString(""))
                .toList());
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                template,
                query,
                !content.isEmpty(),
                body.path("format").asString("").equals("binary"),
                properties,
                required,
                answered(document, description));
    }

    private static Set<String> answered(JsonNode document, JsonNode description) {
        return description.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> response.getValue().path("content").valueStream())
                .flatMap(type -> resolved(document, type.path("schema")).path("properties").properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    /** Names of what stands in the path. */
    List<String> pathParameters() {
        return PARAMETER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The path with these values in the order of its parameters. */
    String path(List<String> values) {
        var next = values.iterator();
        return PARAMETER.matcher(template).replaceAll(_ -> Matcher.quoteReplacement(next.next()));
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
