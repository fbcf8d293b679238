package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document tells what callers have to send and what may come back, without a word from the controllers. */
class OpenApiTests {

    private static final TestService SERVICE = TestService.shared();
    private static final JsonNode DOCUMENT = document();

    @Test
    void isOpenApi31ForHolders() {
        assertThat(DOCUMENT.path("openapi").asString("")).startsWith("3.1");
        assertThat(DOCUMENT.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(DOCUMENT.at("/components/securitySchemes/token/scheme").asString(""))
                .isEqualTo("bearer");
        assertThat(DOCUMENT.path("security").toString()).isEqualTo("[{\"token\":[]}]");
        assertThat(SERVICE.send(HttpRequest.newBuilder(SERVICE.at("/api/test/openapi.json")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void tellsTheHeadersOfACreation() {
        var post = operation("", "post");

        assertThat(parameters(post)).containsExactlyInAnyOrder("header Polku-Acting-As", "header Idempotency-Key!");
        assertThat(post.at("/requestBody/content/application~1json/schema/$ref").asString(""))
                .endsWith("/NoteRequest");
        assertThat(statuses(post))
                .contains("201", "400", "401", "403", "413", "415", "422", "503")
                .doesNotContain("200");
        assertThat(post.at("/responses/201/headers").has("Location")).isTrue();
    }

    @Test
    void tellsTheHeadersOfAChange() {
        var put = operation("/{id}", "put");

        assertThat(parameters(put)).containsExactlyInAnyOrder("header Polku-Acting-As", "header If-Match!", "path id!");
        assertThat(statuses(put)).contains("200", "404", "412", "428");
    }

    @Test
    void tellsTheParametersOfAList() {
        var list = operation("", "get");

        assertThat(parameters(list))
                .containsExactlyInAnyOrder("header Polku-Acting-As", "query limit", "query cursor", "query colour");
        assertThat(list.at("/responses/200/headers").has("Link")).isTrue();
        assertThat(list.has("requestBody")).isFalse();
    }

    @Test
    void tellsNothingOfTheUser() {
        assertThat(parameters(operation("/user", "get"))).isEmpty();
    }

    @Test
    void tellsEveryFailureAsAProblem() {
        DOCUMENT.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.at("/responses/default/$ref").asString(""))
                            .isEqualTo("#/components/responses/Problem");
                    assertThat(operation.at("/responses/401/$ref").asString(""))
                            .isEqualTo("#/components/responses/Problem");
                }));
        assertThat(DOCUMENT.at("/components/responses/Problem/content/application~1problem+json/schema/$ref")
                        .asString(""))
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void callsRequiredWhatTheCodeDoesNotCallNullable() {
        assertThat(required("NoteRequest")).containsExactly("title");
        assertThat(required("Part")).containsExactlyInAnyOrder("name", "size");
        assertThat(required("NoteView")).containsExactlyInAnyOrder("id", "version", "title", "at");
        assertThat(DOCUMENT.at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .doesNotContain("Caller", "User", "ExpectedVersion", "IdempotencyKey", "PageRequest");
    }

    private static JsonNode document() {
        var answer = SERVICE.send(HttpRequest.newBuilder(SERVICE.at("/api/test/openapi.json"))
                .header("Authorization", "Bearer " + TestService.TOKENS.token("anna")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode operation(String path, String method) {
        var operation = DOCUMENT.path("paths").path("/api/test/notes" + path).path(method);
        assertThat(operation.isObject()).as(DOCUMENT.toString()).isTrue();
        return operation;
    }

    private static List<String> parameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(parameter -> "%s %s%s"
                        .formatted(
                                parameter.path("in").asString(""),
                                parameter.path("name").asString(""),
                                parameter.path("required").asBoolean(false) ? "!" : ""))
                .toList();
    }

    private static List<String> statuses(JsonNode operation) {
        return operation.path("responses").propertyNames().stream().toList();
    }

    private static List<String> required(String schema) {
        return StreamSupport.stream(
                        DOCUMENT.at("/components/schemas/" + schema + "/required")
                                .spliterator(),
                        false)
                .map(name -> name.asString(""))
                .toList();
    }
}
