package fi.polku.reporting;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the service. */
record Reply(HttpResponse<String> response) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    JsonNode json() {
        return JSON.readTree(response.body());
    }

    UUID id() {
        return UUID.fromString(json().path("id").asString());
    }

    String text(String pointer) {
        return json().at(pointer).asString("");
    }

    boolean has(String pointer) {
        return !json().at(pointer).isMissingNode();
    }

    String code() {
        return text("/code");
    }

    String etag() {
        return response.headers().firstValue("ETag").orElse("");
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    List<String> list(String pointer) {
        return StreamSupport.stream(json().at(pointer).spliterator(), false)
                .map(node -> node.asString(""))
                .toList();
    }

    /** The fields a refusal names. */
    List<String> pointers() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asString(""))
                .toList();
    }
}
