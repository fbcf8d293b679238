package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Live updates come as they happen, outlive every time limit but the token's, and take no place from requests. */
class StreamsIT {
    private static final RunningGateway GATEWAY = RunningGateway.start(Map.of(
            "polku.gateway.guard.max-concurrent", "1",
            "polku.gateway.guard.max-streams", "2",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout", "300ms"));

    @Test
    void handsOnEachEventAtOnceAndBeyondTheTimeLimit() throws Exception {
        var go = new CountDownLatch(1);
        GATEWAY.backend("referral").at("/api/referral/worklist/events", exchange -> {
            begin(exchange);
            say(exchange, "reset");
            waitFor(go);
            say(exchange, "changed");
            exchange.close();
        });

        try (var lines = open("/api/referral/worklist/events", GATEWAY.tokens().token("watcher"))) {
            assertThat(lines.readLine()).isEqualTo("data: reset");
            assertThat(GATEWAY.get("/api/referral/meanwhile").statusCode()).isEqualTo(200);
            go.countDown();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("data: changed");
        }
    }

    @Test
    void endsAStreamWithItsToken() throws Exception {
        var never = new CountDownLatch(1);
        GATEWAY.backend("directory").at("/api/directory/events", exchange -> {
            begin(exchange);
            say(exchange, "reset");
            waitFor(never);
        });
        var short_ = GATEWAY.tokens()
                .token("watcher", c -> c.expirationTime(Date.from(Instant.now().plusSeconds(3))));

        try (var lines = open("/api/directory/events", short_)) {
            assertThat(lines.readLine()).isEqualTo("data: reset");
            assertThat(endOf(lines)).isTrue();
        } finally {
            never.countDown();
        }
    }

    @Test
    void treatsAnOrdinaryRequestToTheSamePathAsOne() {
        GATEWAY.backend("consultation")
                .at(
                        "/api/consultation/events",
                        exchange -> java.util.concurrent.locks.LockSupport.parkNanos(2_000_000_000L));

        assertThat(GATEWAY.get("/api/consultation/events").statusCode()).isEqualTo(504);
    }

    private static BufferedReader open(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GATEWAY.port() + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<java.io.InputStream> answer = GATEWAY.client().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static boolean endOf(BufferedReader lines) {
        try {
            for (var line = lines.readLine(); line != null; ) {
                line = lines.readLine();
            }
            return true;
        } catch (IOException cut) {
            return true;
        }
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
    }

    private static void say(HttpExchange exchange, String event) throws IOException {
        exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
