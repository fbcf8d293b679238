package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser's connection is good for the next request, whatever came before it. */
@ExtendWith(GatewayExtension.class)
class KeepAliveIT {
    private final RunningGateway gateway;

    KeepAliveIT(RunningGateway gateway) {
        this.gateway = gateway;
    }

    /** The second waits for the first, and is answered at once then: Reactor Netty 1.3.7 read nothing more after that (its issue 4361). */
    @Test
    void answersWhatFollowsOnARequestThatHadToWait() {
        gateway.backend("referral")
                .at("/api/referral/first", exchange -> Backend.answer(exchange, 200, "text/plain", "one"));

        String both = get(
                        "/api/referral/first",
                        "Authorization: Bearer " + gateway.tokens().token("waiting") + "\r\n")
                + get("/login-failed", "");
        String answers = Wire.converse(gateway.port(), both, get("/choose-login", "Connection: close\r\n"));

        assertThat(answers.split("HTTP/1.1 200 ", -1)).as("answers").hasSize(4);
    }

    private static String get(String path, String headers) {
        return "GET %s HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n%s\r\n".formatted(path, headers);
    }
}
