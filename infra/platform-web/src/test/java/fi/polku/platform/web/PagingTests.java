package fi.polku.platform.web;

import static fi.polku.platform.web.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Lists are walked by following the link to the next page, and a cursor is worth nothing to anybody else. */
class PagingTests {

    private final TestService service = TestService.shared();

    @Test
    void walksThroughAListByItsLinks() {
        var seen = new ArrayList<Integer>();
        var next = "/api/test/notes?limit=25&colour=r%26d";

        while (!next.isEmpty()) {
            var answer = service.send(HttpRequest.newBuilder(service.at(next))
                    .header("Authorization", "Bearer " + TestService.TOKENS.token("anna"))
                    .header("X-Forwarded-Host", "elsewhere.example"));
            JsonMapper.shared().readTree(answer.body()).path("items").forEach(item -> seen.add(item.asInt()));
            next = answer.headers().firstValue("Link").map(PagingTests::target).orElse("");
            assertThat(next).matches("|/api/test/notes\\?limit=25&colour=r%26d&cursor=[A-Za-z0-9_-]+");
        }

        assertThat(seen).hasSize(60).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void opensACursorForItsOwnCallerOnly() {
        var cursor = cursor();

        var request = service.request("?cursor=" + cursor, TestService.TOKENS.token("bea"))
                .header("Polku-Acting-As", TestService.BEA_UNIT_ONE.toString());

        problem(service.send(request), 400, "invalid-cursor");
        assertThat(service.get("?cursor=" + cursor).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesACursorThatWasTamperedWith() {
        var cursor = cursor();

        for (var at = 0; at < cursor.length(); at += 7) {
            var changed = cursor.substring(0, at) + (cursor.charAt(at) == 'A' ? 'B' : 'A') + cursor.substring(at + 1);
            problem(service.get("?cursor=" + changed), 400, "invalid-cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "%00", "eyJhZnRlciI6IjI1In0", "%7B%7D"})
    void refusesWhatIsNoCursor(String cursor) {
        problem(service.get("?cursor=" + cursor), 400, "invalid-cursor");
    }

    @Test
    void refusesACursorOfAnotherList() {
        var cursors = new SealedCursors(new byte[32], JsonMapper.shared());
        var caller = caller();
        var cursor = cursors.sign(caller, "notes", Map.of("after", "1"));

        assertThat(cursors.read(caller, "notes", cursor)).containsEntry("after", "1");
        assertThatThrownBy(() -> cursors.read(caller, "others", cursor))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "x", "", "1.5", "٣"})
    void refusesOtherLimits(String limit) {
        var problem = problem(
                service.get("?limit=" + URLEncoder.encode(limit, StandardCharsets.UTF_8)), 400, "invalid-parameter");

        assertThat(problem.path("errors").path(0).path("parameter").asString(""))
                .isEqualTo("limit");
    }

    private static Caller caller() {
        var user = new User("https://issuer.example", "anna");
        var id = TestService.ANNA_UNIT_ONE;
        return new Caller(user, new Membership(id, user, "18", id, id, "own-worker", Set.of(), LocalDate.EPOCH, null));
    }

    private String cursor() {
        var link = service.get("?limit=5").headers().firstValue("Link").orElseThrow();
        var query = URI.create(target(link)).getQuery();
        return List.of(query.split("cursor=")).getLast();
    }

    private static String target(String link) {
        assertThat(link).endsWith(">; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }
}
