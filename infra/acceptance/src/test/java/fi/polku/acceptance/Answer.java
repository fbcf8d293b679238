package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the gateway answered. */
public record Answer(String request, HttpResponse<String> response, JsonNode body) {

    static Answer of(String request, HttpResponse<String> response) {
        return new Answer(request, response, tree(response.body()));
    }

    private static JsonNode tree(String text) {
        try {
            return text.isBlank()
                    ? JsonMapper.shared().nullNode()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException _) {
            return JsonMapper.shared().getNodeFactory().stringNode(text);
        }
    }

    /** This, once it has the expected status. */
    public Answer expect(int status) {
        assertThat(status()).as("%s", this).isEqualTo(status);
        return this;
    }

    int status() {
        return response.statusCode();
    }

    public boolean succeeded() {
        return status() / 100 == 2;
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json");
    }

    public String id() {
        return text("/id");
    }

    public String state() {
        return text("/state");
    }

    /** The problem's code, empty where there is none. */
    String code() {
        return text("/code");
    }

    public String text(String pointer) {
        return body.at(pointer).asString("");
    }

    public List<JsonNode> items() {
        return body.path("items").valueStream().toList();
    }

    /** What the problem's errors point at. */
    List<String> pointers() {
        return body.path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString(""))
                .toList();
    }

    /** The body without what differs between any two refusals. */
    JsonNode comparable() {
        ObjectNode copy = (ObjectNode) body.deepCopy();
        copy.remove(Set.of("instance", "traceId"));
        return copy;
    }

    @Override
    public String toString() {
        return request + " -> " + status() + " " + response.body();
    }
}
