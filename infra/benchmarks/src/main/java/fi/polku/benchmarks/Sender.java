package fi.polku.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo user who creates and sends referrals through the gateway. */
final class Sender {
    private static final String USER = "kp-te";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Stack stack;
    private final String token;
    private final String referral;

    Sender(Stack stack) throws IOException, InterruptedException {
        this.stack = stack;
        token = token();
        String network = get("/api/directory/networks?region=18")
                .path("items")
                .path(0)
                .path("id")
                .asString("");
        String client = create("/api/referral/clients", """
                        {"givenName":"Mitta","familyName":"Esimerkki","municipality":"272","language":"fi"}""").path("id").asString("");
        create("/api/referral/clients/" + client + "/permissions", """
                {"parties":["%s"],"dataKinds":["client"],"purpose":"consultation","ground":"permission",
                 "howGiven":"signed","givenBy":"client","from":"2026-01-01"}""".formatted(network));
        referral = """
                {"client":"%s","target":{"kind":"network","id":"%s"},"question":"Mikä tukisi paluuta työhön?","send":true}""".formatted(client, network);
    }

    /** One POST that creates and sends. */
    boolean createAndSend() throws IOException, InterruptedException {
        return http.send(creating("/api/referral/referrals", referral), BodyHandlers.discarding())
                        .statusCode()
                == 201;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET().build());
    }

    private JsonNode create(String path, String body) throws IOException, InterruptedException {
        return answer(creating(path, body));
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new NotMeasurable(request.uri() + " was answered " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private HttpRequest creating(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(stack.gateway().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private String token() throws IOException, InterruptedException {
        String secret = Base64.getEncoder().encodeToString((USER + ":demo").getBytes(StandardCharsets.UTF_8));
        return answer(HttpRequest.newBuilder(URI.create(stack.issuer() + "/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=polku"))
                        .build())
                .path("access_token")
                .asString("");
    }
}
