package fi.polku.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergeTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void keepsOneOfWhatAllMeanAlike() {
        var merged = merge("""
                {"components":{"schemas":{"Problem":{"type":"object","properties":{"code":{"type":"string"}}}}}}""", """
                {"components":{"schemas":{"Problem":{"properties":{"code":{"type":"string"}},"type":"object"}}}}""");

        assertThat(merged.at("/components/schemas").propertyNames()).containsExactly("Problem");
    }

    @Test
    void tellsApartWhatOneNameMeansInTwoServices() {
        var merged = merge("""
                {"paths":{"/api/a/x":{"get":{"operationId":"list","schema":{"$ref":"#/components/schemas/View"}}}},
                 "components":{"schemas":{"View":{"title":"a"}}}}""", """
                {"paths":{"/api/b/x":{"get":{"operationId":"list","schema":{"$ref":"#/components/schemas/View"}}}},
                 "components":{"schemas":{"View":{"title":"b"}}}}""");

        assertThat(merged.at("/components/schemas").propertyNames()).containsExactly("a.View", "b.View");
        assertThat(text(merged, "/paths/~1api~1a~1x/get/schema/$ref")).isEqualTo("#/components/schemas/a.View");
        assertThat(text(merged, "/paths/~1api~1b~1x/get/schema/$ref")).isEqualTo("#/components/schemas/b.View");
        assertThat(text(merged, "/paths/~1api~1b~1x/get/operationId")).isEqualTo("b.list");
    }

    @Test
    void tellsApartWhatOnlyLooksAlikeBecauseItRefersToWhatDiffers() {
        var page =
                "\"Page\":{\"items\":{\"$ref\":\"#/components/schemas/View\"}},\"Alone%s\":{\"$ref\":\"#/components/schemas/View\"}";
        var merged = merge(
                "{\"components\":{\"schemas\":{%s,\"View\":{\"title\":\"a\"}}}}".formatted(page.formatted("A")),
                "{\"components\":{\"schemas\":{%s,\"View\":{\"title\":\"b\"}}}}".formatted(page.formatted("B")));

        assertThat(merged.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("a.Page", "b.Page", "a.View", "b.View", "AloneA", "AloneB");
        assertThat(text(merged, "/components/schemas/b.Page/items/$ref")).isEqualTo("#/components/schemas/b.View");
        assertThat(text(merged, "/components/schemas/AloneA/$ref")).isEqualTo("#/components/schemas/a.View");
    }

    @Test
    void namesThoseThatAreAway() {
        var merged = new Merge(JSON, Map.of()).document(List.of("reporting"));

        assertThat(merged.path("x-unavailable").values()).hasSize(1);
        assertThat(text(merged, "/openapi")).isEqualTo("3.1.0");
        assertThat(text(merged, "/components/securitySchemes/bearer/scheme")).isEqualTo("bearer");
    }

    private static ObjectNode merge(String a, String b) {
        var documents = new TreeMap<String, ObjectNode>();
        documents.put("a", (ObjectNode) JSON.readTree(a));
        documents.put("b", (ObjectNode) JSON.readTree(b));
        return new Merge(JSON, documents).document(List.of());
    }

    private static String text(JsonNode document, String pointer) {
        return document.at(pointer).asString("missing");
    }
}
