package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads problems out of answers, and checks what every problem has. */
final class Problems {

    private Problems() {}

    static JsonNode problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("code").asString("")).isEqualTo(code);
        assertThat(problem.path("type").asString("")).isEqualTo("https://polku.fi/problems/" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString(""))
                .isNotEmpty()
                .isNotEqualTo(code)
                .doesNotContain("{0}");
        assertThat(problem.path("traceId").asString("")).isNotEmpty();
        assertThat(problem.path("instance").asString("")).startsWith("/");
        return problem;
    }

    /** The problem names this one field, at this place. */
    static void names(JsonNode problem, String pointer, String code) {
        assertThat(problem.path("errors")).anySatisfy(error -> {
            assertThat(error.path("pointer").asString("")).isEqualTo(pointer);
            assertThat(error.path("code").asString("")).isEqualTo(code);
            assertThat(error.path("message").asString("")).isNotEmpty();
        });
    }
}
