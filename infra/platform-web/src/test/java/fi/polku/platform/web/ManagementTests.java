package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Probes are answered on their own port without a token, and nothing else is. */
class ManagementTests {

    private static final TestService SERVICE = TestService.start(
            "management.server.port=0",
            "management.server.address=127.0.0.1",
            "management.endpoints.web.exposure.include=health,info,prometheus",
            "polku.security.issuers=" + TestService.TOKENS.issuer());

    @AfterAll
    static void stop() {
        SERVICE.stop();
    }

    @Test
    void answersProbesWithoutAToken() {
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/mappings", "/nowhere"})
    void servesNothingElseThere(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void servesTheApiOnItsOwnPortOnly() {
        assertThat(get("/api/test/notes/user").statusCode()).isIn(401, 404);
        assertThat(SERVICE.send(HttpRequest.newBuilder(SERVICE.at("/actuator/health")))
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> get(String path) {
        return SERVICE.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVICE.managementPort() + path)));
    }
}
