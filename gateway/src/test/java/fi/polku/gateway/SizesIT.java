package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S6: what is too large stops here, announced or not. */
@ExtendWith(GatewayExtension.class)
class SizesIT {
    private static final int LIMIT = 1024 * 1024;

    private final RunningGateway gateway;

    SizesIT(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void letsABodyOfExactlyTheLimitThrough() {
        var announced = gateway.send("/api/referral/full", r -> r.POST(BodyPublishers.ofByteArray(new byte[LIMIT])));
        var chunked = gateway.send("/api/referral/full", r -> r.POST(chunked(LIMIT)));

        assertThat(announced.statusCode()).isEqualTo(200);
        assertThat(chunked.statusCode()).isEqualTo(200);
        assertThat(gateway.backend("referral").seenAt("/api/referral/full"))
                .hasSize(2)
                .allSatisfy(seen -> assertThat(seen.body()).hasSize(LIMIT));
    }

    @Test
    void refusesALargerBodyThatSaysSo() {
        var answer = gateway.send("/api/referral/large", r -> r.POST(BodyPublishers.ofByteArray(new byte[LIMIT + 1])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
        assertThat(gateway.backend("referral").seenAt("/api/referral/large")).isEmpty();
    }

    @Test
    void refusesALargerBodyThatDoesNotSay() {
        var answer = gateway.send("/api/referral/chunked", r -> r.POST(chunked(LIMIT + 1)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(gateway.backend("referral").seenAt("/api/referral/chunked")).isEmpty();
    }

    @Test
    void neverUnpacksWhatIsSentPacked() throws IOException {
        var bomb = packed(50 * LIMIT);

        var answer = gateway.send(
                "/api/referral/bomb", r -> r.header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(bomb)));

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = gateway.backend("referral").seenAt("/api/referral/bomb").getFirst();
        assertThat(seen.headers().getFirst("Content-Length")).isEqualTo(String.valueOf(bomb.length));
    }

    @Test
    void refusesHeadersAndAddressesThatAreTooLong() {
        var headers = gateway.send("/api/referral/headers", r -> r.header("X-Long", "x".repeat(64 * 1024)));
        var address = gateway.get("/api/referral/address?q=" + "x".repeat(9000));

        assertThat(headers.statusCode()).isEqualTo(431);
        assertThat(headers.body()).contains("\"code\":\"headers-too-large\"");
        assertThat(address.statusCode()).isEqualTo(414);
    }

    @Test
    void staysReadyAfterManyRefusedBodies() {
        for (var i = 0; i < 100; i++) {
            gateway.send("/api/referral/again", r -> r.POST(chunked(LIMIT + 1)));
        }

        assertThat(gateway.post("/api/referral/after", "{}").statusCode()).isEqualTo(200);
        assertThat(gateway.send(java.net.http.HttpRequest.newBuilder(gateway.management("/actuator/prometheus"))
                                .build())
                        .body())
                .contains("polku_gateway_bodies_held 0.0");
    }

    private static BodyPublisher chunked(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }

    private static byte[] packed(int size) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[size]);
        }
        return packed.toByteArray();
    }
}
