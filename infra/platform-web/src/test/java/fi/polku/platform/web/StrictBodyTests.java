package fi.polku.platform.web;

import static fi.polku.platform.web.Problems.names;
import static fi.polku.platform.web.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a request record does not name, in its own type and within the limits, reaches a controller. */
class StrictBodyTests {

    private static final int MEBIBYTE = 1024 * 1024;

    private final TestService service = TestService.shared();
    private int reachedBefore;

    @BeforeEach
    void countWhatReachedTheController() {
        reachedBefore = NoteController.REACHED.get();
    }

    @AfterEach
    void nothingReachedTheController() {
        assertThat(NoteController.REACHED.get()).isEqualTo(reachedBefore);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":"a","id":"x"}                                   | unknown-field    | /id
            {"title":"a","version":7}                                | unknown-field    | /version
            {"title":"a","$where":"1"}                               | unknown-field    | /$where
            {"title":"a","a.b":1}                                    | unknown-field    | /a.b
            {"title":"a","a/b":1}                                    | unknown-field    | /a~1b
            {"title":"a","parts":[{"name":"b","size":1,"role":"x"}]} | unknown-field    | /parts/0/role
            {"title":{"$ne":null}}                                   | wrong-type       | /title
            {"title":["a"]}                                          | wrong-type       | /title
            {"title":7}                                              | wrong-type       | /title
            {"title":true}                                           | wrong-type       | /title
            {"title":"a","weight":"7"}                               | wrong-type       | /weight
            {"title":"a","weight":7.5}                               | wrong-type       | /weight
            {"title":"a","weight":true}                              | wrong-type       | /weight
            {"title":"a","weight":99999999999}                       | wrong-type       | /weight
            {"title":"a","weight":""}                                | wrong-type       | /weight
            {"title":"a","share":"0.5"}                              | wrong-type       | /share
            {"title":"a","done":"true"}                              | wrong-type       | /done
            {"title":"a","done":1}                                   | wrong-type       | /done
            {"title":"a","tags":"b"}                                 | wrong-type       | /tags
            {"title":"a","tags":[7]}                                 | wrong-type       | /tags/0
            {"title":"a","tags":[null]}                              | null-not-allowed | /tags/0
            {"title":"a","names":{"fi":null}}                        | null-not-allowed | /names/fi
            {"title":"a","names":{"fi":{"$gt":""}}}                  | wrong-type       | /names/fi
            {"title":"a","parts":[{"name":"b","size":null}]}         | null-not-allowed | /parts/0/size
            {"title":"a","parts":[{"name":"b"}]}                     | null-not-allowed | /parts/0/size
            {"title":"a","due":"2026-02-30"}                         | invalid-date     | /due
            {"title":"a","due":"2026-2-3"}                           | invalid-date     | /due
            {"title":"a","due":20260203}                             | wrong-type       | /due
            {"title":"a","due":[2026,2,3]}                           | wrong-type       | /due
            {"title":"a","due":""}                                   | invalid-date     | /due
            {"title":"a","at":"2026-02-03"}                          | invalid-date     | /at
            {"title":"a","at":1770000000}                            | wrong-type       | /at
            {"title":"a","about":"1-1-1-1-1"}                        | wrong-type       | /about
            {"title":"a","about":"AAAAAAAAAAAAAAAAAAAAAA=="}         | wrong-type       | /about
            {"title":"a","colour":0}                                 | wrong-type       | /colour
            {"title":"a","title":"b"}                                | duplicate-key    | /title
            {"title":"a","parts":[{"name":"b","name":"c"}]}          | duplicate-key    | /parts/0/name
            {"title":"a"} {"title":"b"}                              | malformed-body   | ``
            {"title":"a"}]                                           | malformed-body   | ``
            {"title":"a",}                                           | malformed-body   | /title
            {"title":NaN}                                            | malformed-body   | /title
            {title:"a"}                                              | malformed-body   | ``
            {'title':'a'}                                            | malformed-body   | ``
            [{"title":"a"}]                                          | wrong-type       | ``
            "title"                                                  | wrong-type       | ``
            7                                                        | wrong-type       | ``
            """)
    void refusesWhatTheRecordDoesNotSay(String body, String code, String pointer) {
        var problem = problem(service.post(body), 400, code);

        names(problem, pointer, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "   ", "{", "\u0000", "\uFEFF"})
    void refusesWhatIsNoBodyAtAll(String body) {
        problem(service.post(body), 400, "malformed-body");
    }

    @Test
    void namesEveryFieldThatBreaksAConstraint() {
        var problem = problem(
                service.post("{\"title\":\" \",\"parts\":[{\"size\":1},{\"name\":\"a\",\"size\":1}]}"),
                400,
                "validation-failed");

        names(problem, "/title", "required");
        names(problem, "/parts/0/name", "required");
        assertThat(problem.path("errors")).hasSize(2);
    }

    @Test
    void tellsHowLongATextMayBe() {
        var problem = problem(service.post("{\"title\":\"" + "a".repeat(201) + "\"}"), 400, "validation-failed");

        names(problem, "/title", "size");
        assertThat(problem.path("errors").path(0).path("message").asString("")).contains("200");
    }

    @Test
    void refusesAnUnknownConstantWithTheAllowedOnes() {
        var problem = problem(service.post("{\"title\":\"a\",\"colour\":\"BLUE\"}"), 422, "unknown-code");

        names(problem, "/colour", "unknown-code");
        assertThat(problem.path("allowed").toString()).isEqualTo("[\"GREEN\",\"RED\"]");
    }

    @Test
    void neverQuotesWhatStoodThere() {
        var answer = service.post("{\"title\":\"a\",\"due\":\"131052-308T\",\"weight\":\"Virtanen\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("131052").doesNotContain("Virtanen");
    }

    @Test
    void refusesLongTextsAndLongLists() {
        var text = problem(service.post("{\"title\":\"" + "a".repeat(64 * 1024 + 1) + "\"}"), 400, "text-too-long");
        var list = problem(
                service.post("{\"title\":\"a\",\"tags\":[" + "\"b\",".repeat(1000) + "\"b\"]}"), 400, "list-too-long");
        var items = problem(service.post("[" + "{},".repeat(9_999) + "{}]"), 400, "list-too-long");

        names(text, "/title", "text-too-long");
        names(list, "/tags", "list-too-long");
        names(items, "", "list-too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 501, 100_000})
    void refusesDepth(int depth) {
        problem(service.post("{\"title\":" + "[".repeat(depth)), 400, "too-deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data;boundary=x",
                "application/merge-patch+json",
                "application/octet-stream"
            })
    void refusesOtherContentTypes(String type) {
        problem(
                service.send(creating(BodyPublishers.ofString("{\"title\":\"a\"}"), type)),
                415,
                "unsupported-media-type");
    }

    @Test
    void refusesABodyThatDoesNotSayWhatItIs() {
        var request =
                service.request("").header("Idempotency-Key", "k").POST(BodyPublishers.ofString("{\"title\":\"a\"}"));

        problem(service.send(request), 415, "unsupported-media-type");
    }

    @Test
    void refusesCompressedBodies() {
        var request = creating(BodyPublishers.ofByteArray(new byte[100]), "application/json")
                .header("Content-Encoding", "gzip");

        problem(service.send(request), 415, "unsupported-media-type");
    }

    @Test
    void refusesMoreThanAMebibyteThatIsAnnounced() {
        var body = BodyPublishers.ofByteArray(padded(MEBIBYTE + 1));

        problem(service.send(creating(body, "application/json")), 413, "body-too-large");
    }

    @Test
    void refusesMoreThanAMebibyteInChunks() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(padded(MEBIBYTE + 1)));

        problem(service.send(creating(body, "application/json")), 413, "body-too-large");
    }

    private HttpRequest.Builder creating(BodyPublisher body, String type) {
        return service.request("")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(body);
    }

    private static byte[] padded(int size) {
        return ("{\"title\":\"a\"" + " ".repeat(size - 13) + "}").getBytes(StandardCharsets.UTF_8);
    }
}
