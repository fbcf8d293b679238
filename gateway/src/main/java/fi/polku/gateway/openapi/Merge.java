package fi.polku.gateway.openapi;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts documents together. What several services call by one name stays one where they mean the same, and is called
 * by its service's name too where they do not.
 */
final class Merge {
    private final JsonMapper json;
    private final Map<String, ObjectNode> documents;

    Merge(JsonMapper json, Map<String, ObjectNode> documents) {
        this.json = json;
        this.documents = documents;
    }

    /** @param away services that have no document now */
    ObjectNode document(List<String> away) {
        var merged = json.createObjectNode();
        merged.put("openapi", "3.1.0");
        merged.putObject("info").put("title", "Polku").put("version", "1");
        merged.putArray("servers").addObject().put("url", "/");
        var paths = merged.putObject("paths");
        var components = merged.putObject("components");
        var names = new Names(documents);
        documents.forEach((service, document) -> {
            var renamed = names.apply(service, document);
            renamed.path("paths").properties().forEach(path -> paths.set(path.getKey(), path.getValue()));
            renamed.path("components")
                    .properties()
                    .forEach(section -> section.getValue()
                            .properties()
                            .forEach(component -> components
                                    .withObjectProperty(section.getKey())
                                    .set(component.getKey(), component.getValue())));
        });
        components
                .withObjectProperty("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        merged.putArray("security").addObject().putArray("bearer");
        if (!away.isEmpty()) {
            var unavailable = merged.putArray("x-unavailable");
            away.forEach(unavailable::add);
        }
        return merged;
    }
}
