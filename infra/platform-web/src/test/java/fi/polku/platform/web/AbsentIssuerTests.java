package fi.polku.platform.web;

import static fi.polku.platform.web.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.TestTokens;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An issuer that is away harms neither the start nor whoever comes from another issuer. */
class AbsentIssuerTests {

    @Test
    void asksToTryAgainUntilTheKeysCanBeHad() {
        try (var tokens = TestTokens.start()) {
            tokens.goAway();
            var service =
                    TestService.start("polku.security.issuers=" + tokens.issuer() + "," + TestService.TOKENS.issuer());

            problem(service.send(service.request("/user", tokens.token("anna"))), 503, "unavailable");
            problem(service.send(service.request("/user", "x.y.z")), 401, "invalid-token");
            assertThat(service.get("/user").statusCode()).isEqualTo(200);

            tokens.comeBack();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(service.send(service.request("/user", tokens.token("anna")))
                                    .statusCode())
                            .isEqualTo(200));
            service.stop();
        }
    }

    @Test
    void believesAnIssuerByTheKeysItHad() {
        try (var tokens = TestTokens.start()) {
            var service = TestService.start("polku.security.issuers=" + tokens.issuer());
            assertThat(service.send(service.request("/user", tokens.token("anna")))
                            .statusCode())
                    .isEqualTo(200);

            tokens.goAway();

            assertThat(service.send(service.request("/user", tokens.token("anna")))
                            .statusCode())
                    .isEqualTo(200);
            problem(service.send(service.request("/user", TestService.TOKENS.token("anna"))), 401, "invalid-token");
            service.stop();
        }
    }
}
