package fi.polku.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One demo user at the gateway, with nothing but what any client has. */
final class Visitor {
    /** What passes by itself once the other services have heard of what was just made. */
    private static final Set<String> NOT_YET_HEARD = Set.of(
            "no-membership",
            "acting-as-unknown",
            "target-unknown",
            "unknown-party",
            "unknown-municipality",
            "unknown-network",
            "unknown-membership",
            "unknown-code",
            "permission-missing",
            "stale-version",
            "unknown-case");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final URI gateway;
    private final Supplier<String> token;

    Visitor(HttpClient http, URI gateway, Supplier<String> token) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
    }

    Answer get(String path) {
        return until(path, () -> send(request(path).GET()), Answer::succeeded);
    }

    /** Reads until what is read is as wanted. */
    Answer await(String path, Predicate<Answer> wanted) {
        return until(path, () -> send(request(path).GET()), wanted.and(Answer::succeeded));
    }

    /** Creates; the key is the thing's own name, so that repeating finds it. */
    Answer create(String path, String key, ObjectNode body) {
        return until(
                path + " " + key,
                () -> send(request(path)
                        .header("Idempotency-Key", "demo-" + key)
                        .POST(BodyPublishers.ofString(body.toString()))),
                Answer::succeeded);
    }

    /** Commands, on the version that is there now. */
    Answer command(String entity, String command, ObjectNode body) {
        return until(
                entity + "/" + command,
                () -> {
                    Answer seen = send(request(entity).GET());
                    return seen.succeeded()
                            ? send(request(entity + "/" + command)
                                    .header("If-Match", '"' + seen.version() + '"')
                                    .POST(BodyPublishers.ofString(body.toString())))
                            : seen;
                },
                Answer::succeeded);
    }

    /** Commands on a part of something, on a version that was seen. */
    Answer commandOn(String path, String version, ObjectNode body) {
        return until(
                path,
                () -> send(request(path)
                        .header("If-Match", '"' + version + '"')
                        .POST(BodyPublishers.ofString(body.toString()))),
                Answer::succeeded);
    }

    static ObjectNode json() {
        return JSON.createObjectNode();
    }

    private Answer until(String what, Supplier<Answer> attempt, Predicate<Answer> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = attempt.get();
            if (wanted.test(answer)) {
                return answer;
            }
            boolean mayPass = answer.succeeded()
                    || answer.status() == 404
                    || answer.status() == 429
                    || answer.status() >= 500
                    || NOT_YET_HEARD.contains(answer.problem());
            if (!mayPass || System.nanoTime() - end > 0) {
                throw new Refused(what, answer);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            String version = response.headers()
                    .firstValue("ETag")
                    .orElse("")
                    .replace("W/", "")
                    .replace("\"", "");
            return new Answer(response.statusCode(), version, tree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String body) {
        return body.isBlank() ? JSON.nullNode() : JSON.readTree(body);
    }
}
