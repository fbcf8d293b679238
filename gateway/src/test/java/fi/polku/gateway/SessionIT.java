package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpHandler;
import fi.polku.gateway.LoginStage.Stage;
import fi.polku.platform.test.Line;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S10: what a session's cookie can do, what it cannot, and that its end is an end everywhere. */
@ExtendWith(LoginStage.class)
class SessionIT {
    private final Stage stage;

    SessionIT(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void mend() {
        stage.store().become(Line.Mode.WHOLE);
        stage.one().givesTokensFor(Duration.ofMinutes(10));
        stage.one().goesAway(false);
        stage.one().is("aino");
    }

    @Test
    void asksServicesWithATokenAndKeepsTheCookie() {
        var browser = Browser.loggedIn(stage.gateway(), "one");
        var path = "/api/referral/seen/" + UUID.randomUUID();

        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = stage.gateway().backend("referral").seenAt(path).getFirst().headers();
        assertThat(seen.getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(seen.containsKey("Cookie")).isFalse();
        assertThat(answer.headers().map().toString()).doesNotContain("eyJ");
    }

    @Test
    void isTheSameAtEveryReplica() {
        var browser = Browser.loggedIn(stage.gateway(), "one");

        browser.moveTo(stage.replica());

        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/directory/regions").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAChangeThatDoesNotComeFromItsOwnPage() {
        var browser = Browser.loggedIn(stage.gateway(), "one");
        var stranger = Browser.loggedIn(stage.gateway(), "one");
        var token = browser.csrfToken();
        var path = "/api/referral/forged/" + UUID.randomUUID();

        assertThat(browser.send("POST", path, "{}").body()).contains("\"code\":\"csrf\"");
        assertThat(browser.send("POST", path, "{}", "X-CSRF-TOKEN", stranger.csrfToken())
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", path, "{}", "X-CSRF-TOKEN", token, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("DELETE", "/api/session", "").statusCode()).isEqualTo(403);
        assertThat(stage.gateway().backend("referral").seenAt(path)).isEmpty();
        assertThat(browser.change("POST", path, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesACookieTogetherWithAToken() {
        var browser = Browser.loggedIn(stage.gateway(), "one");

        var answer = browser.get(
                "/api/directory/regions",
                "Authorization",
                "Bearer " + stage.one().tokens().token("aino"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesATokenOfItsOwnClientFromAnybodyButItself() {
        var stolen = stage.one().tokens().token("aino", claims -> claims.claim("client_id", TestProvider.CLIENT));
        var alsoStolen = stage.one().tokens().token("aino", claims -> claims.claim("azp", TestProvider.CLIENT));
        var machine = stage.one().tokens().token("aino", claims -> claims.claim("client_id", "a-machine"));

        assertThat(status(stolen)).isEqualTo(401);
        assertThat(status(alsoStolen)).isEqualTo(401);
        assertThat(status(machine)).isEqualTo(200);
    }

    @Test
    void actsUnderTheMembershipThatWasChosen() {
        var mine = UUID.randomUUID();
        directoryTells(mine);
        var browser = Browser.loggedIn(stage.gateway(), "one");
        var path = "/api/referral/acting/" + UUID.randomUUID();

        var chosen = browser.change("PUT", "/api/session/acting-as", "{\"membership\":\"%s\"}".formatted(mine));

        assertThat(chosen.statusCode()).isEqualTo(200);
        assertThat(browser.session().path("actingAs").asString()).isEqualTo(mine.toString());
        browser.get(path);
        assertThat(stage.gateway().backend("referral").seenAt(path).getFirst().headers())
                .containsEntry("Polku-acting-as", java.util.List.of(mine.toString()));
        assertThat(browser.get(path, "Polku-Acting-As", mine.toString()).statusCode())
                .isEqualTo(200);
        assertThat(browser.get(path, "Polku-Acting-As", UUID.randomUUID().toString())
                        .body())
                .contains("\"code\":\"acting-as-changed\"");
    }

    @Test
    void refusesToActUnderAMembershipOfSomebodyElse() {
        directoryTells(UUID.randomUUID());
        var browser = Browser.loggedIn(stage.gateway(), "one");

        assertThat(browser.change(
                                "PUT", "/api/session/acting-as", "{\"membership\":\"%s\"}".formatted(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(403);
        for (var nonsense : new String[] {"{\"membership\":\"me\"}", "{\"member\":null}", "null", "[", "{} {}"}) {
            assertThat(browser.change("PUT", "/api/session/acting-as", nonsense).statusCode())
                    .as(nonsense)
                    .isEqualTo(400);
        }
        assertThat(browser.session().path("actingAs").isNull()).isTrue();
    }

    @Test
    void endsEverywhereWithTheLogoutAndTellsWhereTheProviderEnds() {
        var browser = Browser.loggedIn(stage.gateway(), "one");
        var cookie = browser.cookie(Browser.SESSION);

        var bye = browser.change("DELETE", "/api/session", "");

        assertThat(bye.statusCode()).isEqualTo(200);
        assertThat(bye.body())
                .contains("{\"logoutUri\":\"" + stage.one().at("/logout") + "?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http");
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
        var copy = new Browser(stage.replica());
        copy.plant(Browser.SESSION, cookie);
        assertThat(copy.get("/api/directory/regions").body()).contains("\"code\":\"session-ended\"");
    }

    @Test
    void endsOpenStreamsOfEveryReplicaWithTheLogout() throws Exception {
        var never = new CountDownLatch(1);
        stage.replica().backend("directory").at("/api/directory/events", streaming(never));
        var browser = Browser.loggedIn(stage.gateway(), "one");
        var watcher = new Browser(stage.replica());
        watcher.plant(Browser.SESSION, browser.cookie(Browser.SESSION));
        var request = watcher.request("/api/directory/events", "Accept", "text/event-stream")
                .build();
        try (var stream = stage.replica()
                .client()
                .send(request, BodyHandlers.ofInputStream())
                .body()) {
            assertThat(stream.readNBytes(12)).asString(StandardCharsets.UTF_8).isEqualTo("data: reset\n");

            browser.change("DELETE", "/api/session", "");

            var since = System.nanoTime();
            var ended = CompletableFuture.supplyAsync(() -> endOf(stream));
            await().atMost(Duration.ofSeconds(10)).until(ended::isDone);
            System.out.printf(
                    "S10: a stream at another replica ended %d ms after the logout%n",
                    Duration.ofNanos(System.nanoTime() - since).toMillis());
        } finally {
            never.countDown();
        }
    }

    @Test
    void refreshesOnceHoweverManyAskAtTwoReplicas() {
        stage.one().givesTokensFor(Duration.ofSeconds(20));
        var browser = Browser.loggedIn(stage.gateway(), "one");
        var twin = new Browser(stage.replica());
        twin.plant(Browser.SESSION, browser.cookie(Browser.SESSION));
        stage.one().givesTokensFor(Duration.ofMinutes(10));
        var before = stage.one().refreshes();

        var answers = Stream.of(browser, twin)
                .flatMap(one -> Stream.generate(() -> CompletableFuture.supplyAsync(
                                () -> one.get("/api/directory/regions").statusCode()))
                        .limit(20))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).hasSize(40).containsOnly(200);
        assertThat(stage.one().refreshes() - before).isEqualTo(1);
    }

    @Test
    void goesOnWithTheOldTokenWhileTheProviderIsAway() {
        stage.one().givesTokensFor(Duration.ofSeconds(25));
        var browser = Browser.loggedIn(stage.gateway(), "one");
        stage.one().goesAway(true);

        assertThat(browser.get("/api/directory/regions").statusCode()).isEqualTo(200);
    }

    @Test
    void endsWhenTheProviderRefreshesNoMore() {
        stage.one().givesTokensFor(Duration.ofSeconds(20));
        var browser = Browser.loggedIn(stage.gateway(), "one");
        stage.one().forgetsRefreshTokens();

        assertThat(browser.get("/api/directory/regions").body()).contains("\"code\":\"session-ended\"");
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
    }

    @Test
    void logsNobodyOutWhileTheStoreIsAway() {
        var browser = Browser.loggedIn(stage.gateway(), "one");
        stage.store().become(Line.Mode.CUT);

        var meanwhile = browser.get("/api/directory/regions");

        assertThat(meanwhile.statusCode()).isEqualTo(503);
        assertThat(meanwhile.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.cookie(Browser.SESSION)).isNotEmpty();
        stage.store().become(Line.Mode.WHOLE);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> browser.get("/api/directory/regions").statusCode() == 200);
    }

    @Test
    void tellsWhoHasNoSessionApartFromWhoseSessionEnded() {
        var nobody = new Browser(stage.gateway());
        var former = new Browser(stage.gateway());
        former.plant(Browser.SESSION, "B".repeat(43));

        assertThat(nobody.get("/api/session").body()).contains("\"code\":\"unauthenticated\"");
        assertThat(former.get("/api/session").body()).contains("\"code\":\"session-ended\"");
    }

    @Test
    void mindsNoNonsenseInAHeader() {
        var browser = Browser.loggedIn(stage.gateway(), "one");

        assertThat(browser.get("/api/directory/regions", "Accept", "no/such/type")
                        .statusCode())
                .isEqualTo(200);
    }

    private int status(String token) {
        return stage.gateway()
                .sendAs(token, "/api/directory/regions", request -> request)
                .statusCode();
    }

    private void directoryTells(UUID membership) {
        stage.gateway()
                .backend("directory")
                .at(
                        "/api/directory/me",
                        Backend.answering(
                                200, "application/json", "{\"items\":[{\"id\":\"%s\"}]}".formatted(membership)));
    }

    private static HttpHandler streaming(CountDownLatch until) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: reset\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                until.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static boolean endOf(java.io.InputStream stream) {
        try {
            stream.readAllBytes();
        } catch (IOException cut) {
            return true;
        }
        return true;
    }
}
