package fi.polku.platform.web;

import static fi.polku.platform.web.Problems.names;
import static fi.polku.platform.web.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is answered as a problem that says enough for the caller and nothing of anybody else. */
class ProblemTests {

    private final TestService service = TestService.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fi                    | fi | Kohdetta ei löydy
            fi-FI                 | fi | Kohdetta ei löydy
            sv-FI, fi;q=0.5       | sv | Objektet hittades inte
            en-GB                 | en | Not found
            de, en;q=0.3, sv;q=0.8| sv | Objektet hittades inte
            de                    | fi | Kohdetta ei löydy
            *                     | fi | Kohdetta ei löydy
            ;;;                   | fi | Kohdetta ei löydy
            """)
    void speaksTheCallersLanguage(String wanted, String language, String title) {
        var answer = service.send(HttpRequest.newBuilder(service.at("/api/test/nowhere"))
                .header("Authorization", "Bearer " + TestService.TOKENS.token("anna"))
                .header("Accept-Language", wanted));

        assertThat(problem(answer, 404, "not-found").path("title").asString("")).isEqualTo(title);
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
    }

    @Test
    void answersUnknownAndMalformedIdsAlike() {
        var unknown = problem(service.get("/00000000-0000-8000-8000-00000000ffff"), 404, "not-found");
        var malformed = problem(service.get("/7"), 404, "not-found");

        assertThat(malformed.path("title")).isEqualTo(unknown.path("title"));
        problem(service.get("/%7B%22$ne%22:null%7D"), 404, "not-found");
    }

    @Test
    void tellsARefusalOfTheService() {
        var answer = service.get("/failing/refusal");

        var problem = problem(answer, 409, "already-written");
        assertThat(problem.path("title").asString("")).isEqualTo("Already written 7 times");
        assertThat(problem.path("allowed").toString()).isEqualTo("[\"read\"]");
        names(problem, "/title", "taken");
        assertThat(problem.path("errors").path(0).path("message").asString("")).isEqualTo("Taken: A'B");
    }

    @Test
    void refusesWhatWouldGrowTooLargeToBePublished() {
        var problem = problem(service.get("/failing/large"), 422, "state-too-large");

        assertThat(problem.path("limit").asLong()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "other"})
    void keepsTheDetailOfABugToItself(String how) {
        var answer = service.send(service.request("/failing/" + how).header("X-Correlation-Id", "a-correlation-id"));

        var problem = problem(answer, 500, "internal-error");
        assertThat(problem.path("correlationId").asString("")).isEqualTo("a-correlation-id");
        assertThat(answer.body())
                .doesNotContain("Virtanen")
                .doesNotContain("Exception")
                .doesNotContain("fi.polku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"store", "part"})
    void asksToTryAgainWhereAPartIsAway(String how) {
        var answer = service.get("/failing/" + how);

        problem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).doesNotContain("Virtanen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PATCH", "FOO", "TRACE", "PROPFIND"})
    void refusesOtherMethods(String method) {
        problem(
                service.send(service.request("/user").method(method, BodyPublishers.noBody())),
                405,
                "method-not-allowed");
    }

    @Test
    void tellsWhichMethodsThereAre() {
        var answer = service.send(service.request("/user").DELETE());

        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        var answer = service.send(service.request("/user").HEAD());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/", "/actuator", "/v3/api-docs", "/swagger-ui.html", "/error"})
    void servesNothingOutsideTheApi(String path) {
        problem(service.send(HttpRequest.newBuilder(service.at(path)).header("Accept", "text/html")), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a;b=c", "//user", "/%2e%2e/user", "/a%2fb", "/a%00", "/a%0d%0ab"})
    void refusesPathsThatNobodyHonestSends(String path) {
        assertThat(service.get(path).statusCode()).isEqualTo(400);
        assertThat(service.get(path).body()).doesNotContain("Exception").doesNotContain("Tomcat");
    }

    @Test
    void namesAParameterOfTheWrongType() {
        var wrong = problem(service.get("/number?value=x"), 400, "invalid-parameter");
        var missing = problem(service.get("/number"), 400, "invalid-parameter");

        assertThat(wrong.path("errors").path(0).path("parameter").asString("")).isEqualTo("value");
        assertThat(missing.path("errors").path(0).path("code").asString("")).isEqualTo("required");
    }

    @ParameterizedTest
    @CsvSource({
        "/user?valu=1, valu",
        "/number?value=1&valeu=2, valeu",
        "?limit=5&cursr=x, cursr",
        "?m%C3%A4%C3%A4r%C3%A4=1, määrä"
    })
    void namesAParameterThatTheOperationDoesNotKnow(String path, String name) {
        var unknown = problem(service.get(path), 400, "invalid-parameter");

        assertThat(unknown.path("errors").path(0).path("parameter").asString(""))
                .isEqualTo(name);
        assertThat(unknown.path("errors").path(0).path("code").asString("")).isEqualTo("unknown-parameter");
    }

    @Test
    void answersWithAProblemWhateverIsAccepted() {
        problem(service.send(service.request("/7").header("Accept", "text/csv")), 404, "not-found");
        problem(service.send(service.request("/user").header("Accept", "text/csv")), 406, "not-acceptable");
    }

    @Test
    void refusesTooManyHeaders() {
        problem(service.send(service.request("/user").header("X-Long", "a".repeat(20_000))), 431, "headers-too-large");
    }

    @Test
    void refusesEnormousHeadersWithoutTellingOfItself() {
        var answer = service.send(service.request("/user").header("X-Long", "a".repeat(65_536)));

        assertThat(answer.statusCode()).isIn(400, 431);
        assertThat(answer.body()).doesNotContain("Tomcat").doesNotContain("Exception");
    }

    @Test
    void carriesTheCorrelationIdAlong() {
        var given = service.send(
                service.request("/user").header("X-Correlation-Id", "0b7a2a3e-4b5c-4d6e-8f90-112233445566"));
        var none = service.get("/user");
        var unsafe = service.send(service.request("/user").header("X-Correlation-Id", "a b\"<script>"));

        assertThat(given.headers().firstValue("X-Correlation-Id")).hasValue("0b7a2a3e-4b5c-4d6e-8f90-112233445566");
        assertThat(none.headers().firstValue("X-Correlation-Id").orElse("")).hasSize(36);
        assertThat(unsafe.headers().firstValue("X-Correlation-Id").orElse("")).hasSize(36);
    }

    @Test
    void namesTheTraceOfTheCaller() {
        var answer = service.send(
                service.request("/7").header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

        assertThat(problem(answer, 404, "not-found").path("traceId").asString(""))
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void letsNobodyKeepOrFrameAnAnswer() {
        var headers = service.get("/user").headers();

        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    }
}
