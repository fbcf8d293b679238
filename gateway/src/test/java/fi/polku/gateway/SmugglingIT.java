package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S7: no request hides in another. */
@ExtendWith(GatewayExtension.class)
class SmugglingIT {
    private final RunningGateway gateway;

    SmugglingIT(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 4",
                "Content-Length: 4\r\nContent-Length: 40",
                "Content-Length: 4, 40",
                "Content-Length: +4",
                "Content-Length: -1",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\tchunked\r\nContent-Length: 4",
                "X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: 4\r\nContent-Length: 5"
            })
    void refusesABodyOfTwoLengthsAndHangsUp(String lengths) {
        var hidden = "GET /api/referral/hidden HTTP/1.1\r\nHost: x\r\n\r\n";

        var answer = Wire.send(
                gateway.port(),
                "POST /api/referral/smuggled HTTP/1.1\r\nHost: x\r\n" + authorization() + lengths + "\r\n\r\n0\r\n\r\n"
                        + hidden);

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(answer.split("HTTP/1.1 ", -1)).as("answers").hasSize(2);
        assertThat(gateway.backend("referral").seenAt("/api/referral/hidden")).isEmpty();
        assertThat(gateway.backend("referral").seenAt("/api/referral/smuggled")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/referral/../directory/x",
                "/api/referral/%2e%2e/directory/x",
                "/api//referral/x",
                "/api/referral%2fx",
                "/api/referral/x;y=1",
                "/api/referral/x%00",
                "/api/referral/x%0d%0aX:y",
                "/api\\referral",
                "/api/referral/x%zz",
                "http://elsewhere/api/referral/x",
                "*"
            })
    void refusesAnAddressThatCouldMeanAnother(String path) {
        var answer = Wire.send(
                gateway.port(),
                "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + authorization() + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
    }

    @Test
    void hangsUpRatherThanAnswerAMalformedRequestInAnothersPlace() {
        gateway.backend("referral").at("/api/referral/first", exchange -> {
            LockSupport.parkNanos(1_000_000_000L);
            Backend.answer(exchange, 200, "text/plain", "late");
        });

        var answer = Wire.send(
                gateway.port(),
                "GET /api/referral/first HTTP/1.1\r\nHost: x\r\n" + authorization() + "\r\nNONSENSE\r\n\r\n");

        assertThat(answer).doesNotContain("bad-request");
    }

    @Test
    void answersARequestItCannotReadWithAProblem() {
        var answer = Wire.send(gateway.port(), "NONSENSE\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":\"bad-request\"", "X-Correlation-Id");
    }

    private String authorization() {
        return "Authorization: Bearer " + gateway.tokens().token("smuggler") + "\r\n";
    }
}
