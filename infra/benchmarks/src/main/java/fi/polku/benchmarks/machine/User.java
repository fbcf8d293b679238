package fi.polku.benchmarks.machine;

import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.load.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo user with a token. */
public final class User {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Stack stack;
    private final String authorization;

    public User(Stack stack, String name) {
        this.stack = stack;
        this.authorization = "Authorization: Bearer " + token(stack.issuer(), name) + "\r\n";
    }

    /** A connection to the gateway, for one thread. */
    public Wire wire() {
        return new Wire(stack.gateway());
    }

    public JsonNode get(Wire wire, String path) {
        return answer(path, reply(wire, "GET", path, authorization, ""));
    }

    /** Tells what was created. */
    public JsonNode create(Wire wire, String path, String body) {
        return answer(path, reply(wire, "POST", path, creating(), body));
    }

    /** A request to the gateway that listens to a stream. */
    public HttpRequest listening(String path) {
        return HttpRequest.newBuilder(stack.gateway().resolve(path))
                .header(
                        "Authorization",
                        authorization.substring(authorization.indexOf(' ') + 1).strip())
                .header("Accept", "text/event-stream")
                .build();
    }

    /** Headers of a request that says no more than who asks. */
    public String asking() {
        return authorization;
    }

    /** Headers of a request that creates. */
    public String creating() {
        return authorization + "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
    }

    private static Wire.Reply reply(Wire wire, String method, String path, String headers, String body) {
        try {
            return wire.send(method, path, headers, body);
        } catch (IOException e) {
            throw new NotMeasurable(path + " gave no answer: " + e.getMessage(), e);
        }
    }

    private static JsonNode answer(String path, Wire.Reply reply) {
        if (reply.status() / 100 != 2) {
            throw new NotMeasurable(path + " was answered " + reply.status() + " " + reply.body());
        }
        return JSON.readTree(reply.body());
    }

    private static String token(URI issuer, String name) {
        String secret = Base64.getEncoder().encodeToString((name + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=polku"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
                    .path("access_token")
                    .asString("");
        } catch (IOException e) {
            throw new NotMeasurable("the issuer gave " + name + " no token: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurable("interrupted", e);
        }
    }
}
