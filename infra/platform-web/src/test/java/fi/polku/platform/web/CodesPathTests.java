package fi.polku.platform.web;

import static fi.polku.platform.web.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class CodesPathTests {
    private final TestService service = TestService.shared();
    private final HttpRequest.Builder request = HttpRequest.newBuilder(service.at("/api/test/codes"));

    @Test
    void showsEveryListToAUserWithoutAMembership() {
        var answer = service.send(request.header("Authorization", "Bearer " + TestService.TOKENS.token("stranger")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"size\":[").contains("""
                        "colour":[{"code":"red","byHand":true,"name":{"fi":"Punainen","sv":"Röd","en":"Red"}}]""");
    }

    @Test
    void showsNothingWithoutAToken() {
        problem(service.send(request), 401, "unauthenticated");
    }
}
