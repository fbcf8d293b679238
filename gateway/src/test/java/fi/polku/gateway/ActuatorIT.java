package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S11: what operators see, and that nobody else sees it. */
@ExtendWith(GatewayExtension.class)
class ActuatorIT {
    private final RunningGateway gateway;

    ActuatorIT(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/liveness", "health/readiness", "info", "prometheus"})
    void showsOperatorsHealthInfoAndFigures(String endpoint) {
        assertThat(managed("/actuator/" + endpoint).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway",
                "gateway/routes",
                "env",
                "beans",
                "configprops",
                "heapdump",
                "threaddump",
                "loggers",
                "mappings",
                "shutdown",
                "refresh",
                "metrics",
                "conditions",
                "scheduledtasks",
                "httpexchanges",
                "caches",
                "features"
            })
    void showsNothingElse(String endpoint) {
        assertThat(managed("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/gateway/routes", "/api/actuator/health"})
    void showsNothingOfItToThePublic(String path) {
        assertThat(gateway.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void isReadyWhateverTheServicesDo() {
        gateway.backend("directory").goAway();
        try {
            gateway.get("/api/directory/away");

            assertThat(managed("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
            assertThat(managed("/actuator/health/liveness").body()).contains("\"status\":\"UP\"");
        } finally {
            gateway.backend("directory").comeBack();
        }
    }

    @Test
    void countsBreakersAndBulkheads() {
        gateway.get("/api/referral/counted");

        assertThat(managed("/actuator/prometheus").body())
                .contains("resilience4j_circuitbreaker_state", "resilience4j_bulkhead_available_concurrent_calls")
                .doesNotContain("/api/referral/counted");
    }

    private HttpResponse<String> managed(String path) {
        URI uri = gateway.management(path);
        return gateway.send(HttpRequest.newBuilder(uri).build());
    }
}
