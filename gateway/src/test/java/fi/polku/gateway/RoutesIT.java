package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes, passes whole; what the gateway says itself, it says in the services' own way. */
@ExtendWith(GatewayExtension.class)
class RoutesIT {
    private final RunningGateway gateway;

    RoutesIT(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(strings = {"directory", "referral", "consultation", "reporting"})
    void bringsEachServiceItsOwnRequests(String service) {
        var answer = gateway.post("/api/" + service + "/things?a=b", "{\"name\":\"å\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.backend(service).seenAt("/api/" + service + "/things"))
                .hasSize(1)
                .allSatisfy(seen -> {
                    assertThat(seen.method()).isEqualTo("POST");
                    assertThat(seen.body()).isEqualTo("{\"name\":\"å\"}");
                });
    }

    @Test
    void bringsWhoeverReadsACardToTheDirectoryWithoutAToken() {
        var page = gateway.sendBare("/cards/0199b1c0", request -> request);
        var head = gateway.sendBare("/cards/0199b1c0", HttpRequest.Builder::HEAD);
        var write = gateway.sendBare("/cards/0199b1c0", request -> request.POST(BodyPublishers.ofString("{}")));
        var below = gateway.sendBare("/cards/0199b1c0/draft", request -> request);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(write.statusCode()).isEqualTo(404);
        assertThat(below.statusCode()).isEqualTo(404);
        assertThat(gateway.backend("directory").seenAt("/cards/0199b1c0")).hasSize(2);
        assertThat(gateway.backend("directory").seenAt("/cards/0199b1c0/draft")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void letsEveryWritingMethodThrough(String method) {
        var path = "/api/referral/method/" + method;

        var answer = gateway.send(path, r -> r.method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.backend("referral").seenAt(path).getFirst().method()).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 412, 422, 428, 500, 503})
    void leavesAServicesOwnRefusalAsItIs(int status) {
        var path = "/api/referral/refused/" + status;
        gateway.backend("referral").at(path, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "9");
            Backend.answer(exchange, status, "application/problem+json", "{\"code\":\"its-own\"}");
        });

        var answer = gateway.post(path, "{}");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"code\":\"its-own\"}");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("9");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Kohdetta ei löydy",
        "'sv-FI, fi;q=0.5', Objektet hittades inte",
        "en, Not found",
        "de, Kohdetta ei löydy",
        ";;;=, Kohdetta ei löydy"
    })
    void saysInTheReadersLanguageThatThereIsNothing(String languages, String title) {
        var answer = gateway.send("/api/unknown/thing", r -> r.header("Accept-Language", languages));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("\"title\":\"" + title + "\"")
                .contains("\"type\":\"https://polku.fi/problems/not-found\"", "\"instance\":\"/api/unknown/thing\"")
                .contains("\"traceId\":\""
                        + answer.headers().firstValue("X-Correlation-Id").orElseThrow() + "\"");
    }

    @Test
    void saysWhichMethodsThereAre() {
        var answer = gateway.send("/api/referral/x", r -> r.method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, PUT, PATCH, DELETE");
        assertThat(answer.body()).contains("\"code\":\"method-not-allowed\"");
    }

    @Test
    void packsLargeAnswersForThoseWhoWantIt() throws Exception {
        gateway.backend("referral")
                .at("/api/referral/long", Backend.answering(200, "application/json", "x".repeat(9000)));
        var request = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://127.0.0.1:" + gateway.port() + "/api/referral/long"))
                .header("Authorization", "Bearer " + gateway.tokens().token("reader"))
                .header("Accept-Encoding", "gzip")
                .build();

        var answer = gateway.client().send(request, java.net.http.HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).hasSizeLessThan(1000);
        assertThat(new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body())).readAllBytes())
                .hasSize(9000);
    }

    @Test
    void readsOnceMoreWhenAConnectionBreaksButNeverWritesTwice() {
        gateway.backend("consultation").at("/api/consultation/broken", exchange -> exchange.close());

        var read = gateway.get("/api/consultation/broken");
        var reads = gateway.backend("consultation")
                .seenAt("/api/consultation/broken")
                .size();
        var write = gateway.post("/api/consultation/broken", "{}");
        var all = gateway.backend("consultation")
                .seenAt("/api/consultation/broken")
                .size();

        assertThat(read.statusCode()).isEqualTo(503);
        assertThat(reads).isEqualTo(2);
        assertThat(write.statusCode()).isEqualTo(503);
        assertThat(write.headers().firstValue("Retry-After")).isPresent();
        assertThat(all - reads).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void neverAsksAgainWhereThereWasAnAnswer(int status) {
        var path = "/api/referral/answered/" + status;
        gateway.backend("referral").at(path, Backend.answering(status, "application/problem+json", "{}"));

        gateway.get(path);

        assertThat(gateway.backend("referral").seenAt(path)).hasSize(1);
    }

    @Test
    void saysUnavailableWhileAServiceIsAwayAndGoesOnWhenItIsBack() {
        var backend = gateway.backend("reporting");
        backend.goAway();

        var get = gateway.get("/api/reporting/away");
        var post = gateway.post("/api/reporting/away", "{}");
        var other = gateway.get("/api/directory/there");
        backend.comeBack();

        assertThat(get.statusCode()).isEqualTo(503);
        assertThat(post.statusCode()).isEqualTo(503);
        assertThat(post.body()).contains("\"code\":\"unavailable\"").doesNotContain("127.0.0.1", "onnect");
        assertThat(post.headers().firstValue("Retry-After")).isPresent();
        assertThat(other.statusCode()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(gateway.get("/api/reporting/back").statusCode()).isEqualTo(200));
    }
}
