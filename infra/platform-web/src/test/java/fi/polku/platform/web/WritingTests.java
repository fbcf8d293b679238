package fi.polku.platform.web;

import static fi.polku.platform.web.Problems.names;
import static fi.polku.platform.web.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writers name the version they saw, and creations may be repeated without harm. */
class WritingTests {

    private static final String BODY = "{\"title\":\"a\",\"names\":{\"fi\":\"x\",\"sv\":\"y\"}}";

    private final TestService service = TestService.shared();

    @Test
    void createsOnceAndAnswersARepeatAlike() {
        var first = service.post("key-1", BODY);
        var again = service.post("key-1", " { \"names\" : {\"sv\":\"y\",\"fi\":\"x\"}, \"title\" : \"a\" } ");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(first.headers().firstValue("Location").orElse("")).startsWith("/api/test/notes/");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        service.post("key-2", BODY);

        problem(service.post("key-2", "{\"title\":\"b\"}"), 422, "idempotency-conflict");
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        var anna = service.post("key-3", BODY);
        var bea = service.send(service.request("", TestService.TOKENS.token("bea"))
                .header("Polku-Acting-As", TestService.BEA_UNIT_ONE.toString())
                .header("Idempotency-Key", "key-3")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"b\"}")));

        assertThat(bea.statusCode()).isEqualTo(201);
        assertThat(bea.headers().firstValue("Location"))
                .isNotEqualTo(anna.headers().firstValue("Location"));
    }

    @Test
    void answersAFloodOfRepeatsAlike() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 50)
                    .mapToObj(_ -> threads.submit(() -> service.post("key-4", BODY)))
                    .toList();

            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                assertThat(answer.get().body())
                        .isEqualTo(answers.getFirst().get().body());
            }
        }
    }

    @Test
    void asksForAnIdempotencyKey() {
        var request =
                service.request("").header("Content-Type", "application/json").POST(BodyPublishers.ofString(BODY));

        problem(service.send(request), 400, "idempotency-key-required");
        problem(service.post("", BODY), 400, "invalid-idempotency-key");
        problem(service.post("k".repeat(256), BODY), 400, "invalid-idempotency-key");
        assertThat(service.post("k".repeat(255), BODY).statusCode()).isEqualTo(201);
    }

    @Test
    void letsOneOfManyWritersThrough() throws Exception {
        var id = created();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 100)
                    .mapToObj(_ -> threads.submit(() -> change(id, "\"1\"").statusCode()))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }

            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 412).hasSize(99);
        }
    }

    @Test
    void asksForAVersion() {
        var request = service.request("/" + created())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(BODY));

        problem(service.send(request), 428, "if-match-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "*", "\"1\", \"2\"", "\"1", "W/1", "", "\"1\"x"})
    void refusesWhatIsNoSingleTag(String tag) {
        problem(change(created(), tag), 400, "invalid-if-match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"1\"", "\"01\"", "\"-1\"", "\"x\"", "\"\"", "\"99999999999999999999\""})
    void refusesATagOfAnotherVersion(String tag) {
        problem(change(created(), tag), 412, "stale-version");
    }

    @Test
    void refusesACodeOutsideItsList() {
        var problem = problem(service.post("{\"title\":\"a\",\"kind\":\"other\"}"), 422, "unknown-code");

        names(problem, "/kind", "unknown-code");
        assertThat(problem.path("allowed").toString()).isEqualTo("[\"long\",\"short\"]");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(service.post(BODY).body()).doesNotContain("nothing").contains("\"at\":\"1970-01-01T00:00:00Z\"");
    }

    private String created() {
        var location =
                service.post(UUID.randomUUID().toString(), BODY).headers().firstValue("Location");
        return location.orElseThrow().substring("/api/test/notes/".length());
    }

    private HttpResponse<String> change(String id, String tag) {
        return service.send(service.request("/" + id)
                .header("If-Match", tag)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(BODY)));
    }
}
