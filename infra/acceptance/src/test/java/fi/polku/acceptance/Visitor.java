package fi.polku.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** One demo user at the gateway, with a token and nothing else. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Set<Integer> TRY_AGAIN = Set.of(503, 504);
    private static final int MOST_TRIES = 5;

    private final AtomicInteger repeats = new AtomicInteger();
    private final HttpClient http;
    private final URI gateway;
    private final Supplier<String> token;

    Visitor(HttpClient http, URI gateway, String token) {
        this(http, gateway, () -> token);
    }

    /** With a token asked for anew before each request. */
    Visitor(HttpClient http, URI gateway, Supplier<String> token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    /** Creates; where the answer tells to come again or that the outcome is not known, the same once more under the same key. */
    Answer post(String path, String idempotencyKey, Object body) {
        return repeated(() -> send("POST", path, Map.of("Idempotency-Key", idempotencyKey), json(body)));
    }

    /** Creates, once. */
    Answer postOnce(String path, String idempotencyKey, Object body) {
        return send("POST", path, Map.of("Idempotency-Key", idempotencyKey), json(body));
    }

    /** Commands, once. */
    Answer commandOnce(String entity, String command, String version) {
        return send("POST", entity + "/" + command, Map.of("If-Match", version), json(Map.of()));
    }

    /** A command on what stands at a path, in its present version. */
    public Answer command(String entity, String command, Object body) {
        Answer seen = repeated(() -> get(entity)).expect(200);
        int before = repeats.get();
        Answer answer = command(entity, command, seen.header("ETag"), body);
        // The try whose outcome was not known has done it.
        return answer.status() == 412 && repeats.get() > before ? get(entity) : answer;
    }

    Answer command(String entity, String command, String version, Object body) {
        return repeated(() -> send("POST", entity + "/" + command, Map.of("If-Match", version), json(body)));
    }

    /** How many requests had to be repeated so far. */
    int repeats() {
        return repeats.get();
    }

    private Answer repeated(Supplier<Answer> attempt) {
        Answer answer = attempt.get();
        for (int tries = 1; tries < MOST_TRIES && TRY_AGAIN.contains(answer.status()); tries++) {
            repeats.incrementAndGet();
            answer = attempt.get();
        }
        return answer;
    }

    Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .method(method, body)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            return Answer.of(method + " " + path, http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }
}
