package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpenApiIT {
    private static final RunningGateway GATEWAY = RunningGateway.start(Map.of());

    @Test
    void putsTheDocumentsOfThoseThatAnswerTogether() {
        publish("directory");
        publish("referral");
        GATEWAY.backend("consultation").goAway();
        GATEWAY.backend("reporting").at("/api/reporting/openapi.json", Backend.answering(401, "text/plain", ""));
        var token = GATEWAY.tokens().token("reader");

        var answer = GATEWAY.sendAs(token, "/api/openapi.json", request -> request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        var merged = new JsonMapper().readTree(answer.body());
        assertThat(merged.path("paths").propertyNames())
                .containsExactly("/api/directory/things", "/api/referral/things");
        assertThat(merged.at("/components/schemas").propertyNames()).contains("directory.Thing", "referral.Thing");
        assertThat(merged.path("x-unavailable").values())
                .extracting(service -> service.asString())
                .containsExactly("consultation", "reporting");
        assertThat(GATEWAY.backend("directory")
                        .seenAt("/api/directory/openapi.json")
                        .getFirst()
                        .headers()
                        .getFirst("Authorization"))
                .isEqualTo("Bearer " + token);

        GATEWAY.sendAs(token, "/api/openapi.json", request -> request);
        assertThat(GATEWAY.backend("directory").seenAt("/api/directory/openapi.json"))
                .hasSize(1);
    }

    @Test
    void isForThoseWithATokenOnly() {
        assertThat(GATEWAY.sendBare("/api/openapi.json", request -> request).statusCode())
                .isEqualTo(401);
    }

    private static void publish(String service) {
        var document = """
                {"openapi":"3.1.0","paths":{"/api/%1$s/things":{"get":{"operationId":"list"}}},
                 "components":{"schemas":{"Thing":{"title":"%1$s"}}}}""".formatted(service);
        GATEWAY.backend(service)
                .at("/api/" + service + "/openapi.json", Backend.answering(200, "application/json", document));
    }
}
