package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One user's noise stays that user's, one issuer's that issuer's, and everyone is told how much is left. */
class RateLimitsIT {
    private static final RunningGateway GATEWAY = RunningGateway.start(Map.of(
            "polku.gateway.limits.user.burst", "5",
            "polku.gateway.limits.user.per-second", "1",
            "polku.gateway.limits.issuer.burst", "12",
            "polku.gateway.limits.issuer.per-second", "1"));

    @Test
    void countsEachUserAndEachIssuer() {
        var noisy = GATEWAY.tokens().token("noisy");
        var calm = GATEWAY.tokens().token("calm");

        var first = get(noisy);
        var refused = IntStream.range(0, 9)
                .mapToObj(_ -> get(noisy))
                .filter(answer -> answer.statusCode() == 429)
                .toList();
        var other = get(calm);

        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"user\";q=5;w=5, \"issuer\";q=12;w=12");
        assertThat(first.headers().firstValue("RateLimit"))
                .get()
                .asString()
                .startsWith("\"user\";r=4;t=1, \"issuer\";r=11;t=1");
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.body()).contains("\"code\":\"too-many-requests\"");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(answer.headers().firstValue("RateLimit"))
                    .get()
                    .asString()
                    .startsWith("\"user\";r=0;");
        });
        assertThat(other.statusCode()).isEqualTo(200);

        var issuerRefused = IntStream.range(0, 20)
                .mapToObj(user -> get(GATEWAY.tokens().token("user-" + user)))
                .filter(answer -> answer.statusCode() == 429)
                .toList();
        assertThat(issuerRefused)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.headers().firstValue("RateLimit"))
                        .get()
                        .asString()
                        .contains("\"issuer\";r=0;"));
        assertThat(get(GATEWAY.otherTokens().token("elsewhere")).statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotCountThoseItDoesNotKnow() {
        var answer = GATEWAY.sendBare("/api/directory/x", request -> request);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("RateLimit")).isEmpty();
    }

    private static HttpResponse<String> get(String token) {
        return GATEWAY.sendAs(token, "/api/directory/limited", request -> request);
    }
}
