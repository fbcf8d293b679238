package fi.polku.platform.test;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the service. */
public record Reply(HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public UUID id() {
        return UUID.fromString(json().path("id").asString());
    }

    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    public boolean has(String pointer) {
        return !json().at(pointer).isMissingNode();
    }

    public String code() {
        return text("/code");
    }

    public String etag() {
        return response.headers().firstValue("ETag").orElse("");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public List<String> list(String pointer) {
        return json().at(pointer).valueStream().map(node -> node.asString("")).toList();
    }

    /** The fields a refusal names. */
    public List<String> pointers() {
        return errors().map(error -> error.path("pointer").asString("")).toList();
    }

    /** What a refusal names, each as {@code pointer code}. */
    public List<String> faults() {
        return errors().map(error -> error.path("pointer").asString("") + " "
                        + error.path("code").asString(""))
                .toList();
    }

    private Stream<JsonNode> errors() {
        return json().path("errors").valueStream();
    }
}
