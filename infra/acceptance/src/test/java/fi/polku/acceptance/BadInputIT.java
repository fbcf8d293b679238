package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every operation of the merged OpenAPI document, with everything that must never be believed. */
@ExtendWith(RunningPolku.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
    private static final String KOKKOLA = "272";
    private static final int MOST_TRIES = 5;
    private static final int MEBIBYTE = 1 << 20;
    private static final Set<Integer> REFUSALS = Set.of(400, 404, 413, 422, 428);

    private final Polku polku;
    private final Samples samples;
    private final List<Operation> operations;
    private SoftAssertions all = new SoftAssertions();
    private Map<String, Long> before = Map.of();

    BadInputIT(Polku polku) {
        this.polku = polku;
        samples = new Samples(polku, KOKKOLA);
        // The gateway leaves out, and says so, whatever it could not fetch in time.
        operations = Operation.of(Eventually.seen(
                        () -> polku.sender().get("/api/openapi.json"),
                        document -> document.succeeded() && !document.body().has("x-unavailable"))
                .body());
    }

    @BeforeEach
    void countWhatIsStored() {
        all = new SoftAssertions();
        polku.ground().settle();
        before = polku.ground().documents();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(polku.ground().documents()).isEqualTo(before);
    }

    @Test
    void knowsOperationsOfEveryService() {
        assertThat(operations)
                .extracting(operation -> operation.template().split("/", 4)[2])
                .contains("directory", "referral", "consultation", "reporting");
        assertThat(withBody()).hasSizeGreaterThan(20);
    }

    @Test
    void namesAFieldThatNobodyAskedFor() {
        withBody().forEach(operation -> refusesField(operation, "unheardOf", "{\"unheardOf\":1}"));
        all.assertAll();
    }

    @Test
    void namesAFieldOfTheWrongType() {
        withBody()
                .forEach(operation -> operation
                        .properties()
                        .forEach((name, schema) -> refusesField(operation, name, object(name, ofAnotherType(schema)))));
        all.assertAll();
    }

    @Test
    void namesADateThatNeverWas() {
        withBody()
                .forEach(operation -> operation.properties().forEach((name, schema) -> {
                    switch (schema.path("format").asString("")) {
                        case "date" -> refusesField(operation, name, object(name, "\"2026-02-30\""));
                        case "date-time" -> refusesField(operation, name, object(name, "\"2026-02-30T10:00:00Z\""));
                        case "uuid" -> refusesField(operation, name, object(name, "\"no-id\""));
                        default -> {}
                    }
                }));
        all.assertAll();
    }

    @Test
    void namesTheFieldsThatAreMissing() {
        withBody().stream()
                .filter(operation -> !operation.required().isEmpty())
                .forEach(operation -> operation.required().forEach(name -> refusesField(operation, name, "{}")));
        all.assertAll();
    }

    @Test
    void refusesWhatIsNoJsonObjectOrTooDeep() {
        for (String body : List.of(
                "{\"a\":", "[]", "\"text\"", "7", "{\"a\":" + "[".repeat(600) + "]".repeat(600) + "}", "{}{}")) {
            withBody().forEach(operation -> refuses(operation, send(operation, body), Set.of(400)));
        }
        all.assertAll();
    }

    @Test
    void refusesABodyOfMoreThanAMebibyteAlsoWhenItsLengthIsNotTold() {
        byte[] large = object("text", '"' + "a".repeat(MEBIBYTE) + '"').getBytes(StandardCharsets.UTF_8);
        withBody().forEach(operation -> {
            refuses(operation, sendLarge(operation, BodyPublishers.ofByteArray(large)), Set.of(413));
            refuses(
                    operation,
                    sendLarge(operation, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                    Set.of(413));
        });
        all.assertAll();
    }

    @Test
    void findsNothingUnderAnUnknownOrMalformedId() {
        for (String id : List.of(
                UUID.randomUUID().toString(),
                "no-id",
                "%7B%22$ne%22:null%7D",
                "00000000-0000-0000-0000-000000000000")) {
            operations.forEach(operation -> {
                List<String> ids = samples.ids(operation);
                for (int which = 0; which < ids.size(); which++) {
                    List<String> changed = new ArrayList<>(ids);
                    changed.set(which, id);
                    String path = operation.path(changed) + samples.query(operation, "");
                    refuses(
                            operation,
                            send(operation, path, operation.hasBody() ? text("{}") : BodyPublishers.noBody()),
                            operation.hasBody() ? REFUSALS : Set.of(404));
                }
            });
        }
        all.assertAll();
    }

    @Test
    void refusesACursorThatItNeverGaveAndALimitThatIsNone() {
        for (String bad : List.of("cursor=rubbish", "cursor=", "limit=0", "limit=101", "limit=many", "limit=-1")) {
            String parameter = bad.substring(0, bad.indexOf('='));
            operations.stream()
                    .filter(operation -> operation.query().containsKey(parameter))
                    .forEach(operation -> {
                        String path = samples.path(operation) + samples.query(operation, parameter) + bad;
                        refuses(operation, send(operation, path, BodyPublishers.noBody()), Set.of(400));
                    });
        }
        all.assertAll();
    }

    @Test
    void refusesAReportOfDaysThatNeverWere() {
        for (String query : List.of(
                "from=2026-02-30&to=2026-12-31",
                "from=2026-01-01&to=yesterday",
                "from=2026-12-31&to=2026-01-01",
                "from=2026-01-01",
                "from=2026-01-01&to=2026-12-31&by=no-such-dimension")) {
            Answer answer = polku.analyst().get("/api/reporting/reports/referrals?" + query);
            all.assertThat(answer.status()).as("%s", answer).isIn(400, 422);
            all.assertThat(answer.isProblem()).as("%s", answer).isTrue();
            all.assertThat(answer.pointers()).as("%s", answer).isNotEmpty();
        }
        all.assertAll();
    }

    @Test
    void refusesIdentityCodesThatCannotBe() {
        for (String code : List.of(
                "010190-999K",
                "010594Y9033",
                "300294-902A",
                "290200-902D",
                "010094Y9031",
                "011394Y903H",
                "010594Y000X",
                "010594Y001Y",
                "010594G9032",
                "010594Y903",
                "010594Y90322",
                "010594 9032",
                "010594Y9032'",
                "０１０５９４Y9032",
                "{\"$ne\":null}")) {
            Answer answer = polku.sender().post("/api/referral/clients", Course.person(KOKKOLA, code));
            all.assertThat(answer.status()).as("%s: %s", code, answer).isEqualTo(400);
            all.assertThat(answer.isProblem()).as("%s", answer).isTrue();
            all.assertThat(answer.pointers()).as("%s", answer).contains("/identityCode");
            all.assertThat(answer.response().body()).doesNotContain(code);
        }
        all.assertAll();
    }

    private List<Operation> withBody() {
        return operations.stream()
                .filter(operation -> operation.hasBody() && !operation.takesFile())
                .toList();
    }

    private void refusesField(Operation operation, String name, String body) {
        Answer answer = send(operation, body);
        refuses(operation, answer, Set.of(400));
        all.assertThat(answer.pointers())
                .as("%s with %s: %s", operation, body, answer)
                .anyMatch(pointer -> pointer.equals("/" + name) || pointer.startsWith("/" + name + "/"));
    }

    private void refuses(Operation operation, Answer answer, Set<Integer> statuses) {
        all.assertThat(answer.status()).as("%s: %s", operation, answer).isIn(statuses);
        all.assertThat(answer.isProblem()).as("%s: %s", operation, answer).isTrue();
        all.assertThat(answer.code()).as("%s: %s", operation, answer).isNotEmpty();
    }

    private Answer send(Operation operation, String body) {
        return send(operation, text(body));
    }

    private Answer send(Operation operation, BodyPublisher body) {
        return send(operation, samples.path(operation), body);
    }

    /**
     * A body that is too large is answered and hung up on; a client that has not read the answer by then, or whose next request meets
     * the closed connection, asks again.
     */
    private Answer sendLarge(Operation operation, BodyPublisher body) {
        for (int tries = 1; ; tries++) {
            try {
                return send(operation, body);
            } catch (UncheckedIOException hungUp) {
                if (tries == MOST_TRIES) {
                    throw hungUp;
                }
            }
        }
    }

    /** Under a version that is never right, so that a command whose bad body were believed is still not carried out. */
    private Answer send(Operation operation, String path, BodyPublisher body) {
        return samples.caller(operation)
                .send(
                        operation.method(),
                        path,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"999\""),
                        body);
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body);
    }

    private static String object(String name, String value) {
        return JsonMapper.shared().writeValueAsString(name).transform(quoted -> "{" + quoted + ":" + value + "}");
    }

    private static String ofAnotherType(JsonNode schema) {
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asString("")
                : schema.path("type").asString("");
        return switch (type) {
            case "string" -> "{\"no\":\"text\"}";
            case "array" -> "{\"no\":\"list\"}";
            default -> "\"nothing of the kind\"";
        };
    }
}
