package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A service in trouble is left alone, gets its requests back when it is well, and costs the others nothing. */
class GuardIT {
    private static final RunningGateway GATEWAY = RunningGateway.start(Map.of(
            "polku.gateway.guard.failures", "4",
            "polku.gateway.guard.rest", "4s",
            "polku.gateway.guard.patience", "1s",
            "polku.gateway.guard.max-concurrent", "8",
            "polku.gateway.stall", "2s",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout", "5s"));

    @Test
    void leavesAServiceAloneThatDoesNotAnswerAndComesBackToIt() {
        var backend = GATEWAY.backend("referral");
        backend.goAway();
        for (var i = 0; i < 4; i++) {
            assertThat(GATEWAY.post("/api/referral/breaker", "{}").statusCode()).isEqualTo(503);
        }
        backend.comeBack();

        var whileOpen = GATEWAY.post("/api/referral/breaker", "{}");

        assertThat(whileOpen.statusCode()).isEqualTo(503);
        assertThat(whileOpen.body()).contains("\"code\":\"unavailable\"");
        assertThat(whileOpen.headers().firstValue("Retry-After")).hasValue("4");
        assertThat(backend.seenAt("/api/referral/breaker")).isEmpty();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                GATEWAY.post("/api/referral/breaker", "{}").statusCode())
                        .isEqualTo(200));
    }

    @Test
    void doesNotTakeManyQuickRefusalsForAServiceInTrouble() {
        var backend = GATEWAY.backend("directory");
        backend.at("/api/directory/too-old", Backend.answering(503, "application/problem+json", "{}"));
        for (var i = 0; i < 20; i++) {
            assertThat(GATEWAY.get("/api/directory/too-old").statusCode()).isEqualTo(503);
        }

        assertThat(GATEWAY.get("/api/directory/fine").statusCode()).isEqualTo(200);
        assertThat(backend.seenAt("/api/directory/too-old")).hasSize(20);
    }

    @Test
    void leavesAServiceAloneThatFailsOnlyAfterAWait() throws Exception {
        var backend = GATEWAY.backend("reporting");
        backend.at("/api/reporting/store-away", exchange -> {
            pause(Duration.ofMillis(1200));
            Backend.answer(exchange, 503, "application/problem+json", "{\"code\":\"its-own\"}");
        });
        var token = GATEWAY.tokens().token("waiting");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, get(token, "/api/reporting/store-away")))) {
                assertThat(answer.get().body()).contains("its-own");
            }
        }

        assertThat(GATEWAY.get("/api/reporting/store-away").body()).contains("\"code\":\"unavailable\"");
        assertThat(backend.seenAt("/api/reporting/store-away")).hasSize(4);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> GATEWAY.get("/api/reporting/well").statusCode() == 200);
    }

    @Test
    void givesUpWaitingAndSaysSo() throws Exception {
        var release = new CountDownLatch(1);
        GATEWAY.backend("consultation").at("/api/consultation/silent", exchange -> {
            hold(release);
            exchange.close();
        });

        var answer = GATEWAY.post("/api/consultation/silent", "{}");
        release.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("\"code\":\"gateway-timeout\"");
    }

    @Test
    void cutsAnAnswerThatStopsHalfWay() {
        var release = new CountDownLatch(1);
        GATEWAY.backend("directory").at("/api/directory/half", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(new byte[50]);
            exchange.getResponseBody().flush();
            hold(release);
        });

        assertThatThrownBy(() -> GATEWAY.get("/api/directory/half")).isInstanceOf(UncheckedIOException.class);
        release.countDown();
    }

    @Test
    void refusesAtOnceWhatOneServiceCannotHoldAndKeepsTheOthersFast() throws Exception {
        var release = new CountDownLatch(1);
        var inside = new AtomicInteger();
        GATEWAY.backend("consultation").at("/api/consultation/slow", exchange -> {
            inside.incrementAndGet();
            hold(release);
            Backend.answer(exchange, 200, "application/json", "{}");
        });
        var token = GATEWAY.tokens().token("busy");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = new ArrayList<Future<HttpResponse<String>>>();
            for (var i = 0; i < 8; i++) {
                slow.add(threads.submit(get(token, "/api/consultation/slow")));
            }
            await().pollInterval(Duration.ofMillis(5)).until(() -> inside.get() == 8);

            var refused = GATEWAY.sendAs(token, "/api/consultation/slow", r -> r);
            var other = GATEWAY.sendAs(token, "/api/directory/fast", r -> r);
            release.countDown();

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(statuses(slow)).containsOnly(200);
        }
    }

    private static Callable<HttpResponse<String>> get(String token, String path) {
        return () -> GATEWAY.sendAs(token, path, request -> request);
    }

    private static List<Integer> statuses(List<Future<HttpResponse<String>>> answers)
            throws ExecutionException, InterruptedException {
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get().statusCode());
        }
        return statuses;
    }

    private static void hold(CountDownLatch release) {
        try {
            assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A slow service, not a test that sleeps. */
    private static void pause(Duration length) {
        java.util.concurrent.locks.LockSupport.parkNanos(length.toNanos());
    }
}
