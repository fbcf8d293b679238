package fi.polku.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A professional with a token, at a browser. */
public record Person(String root, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** Creates something under a key of its own. */
    public Reply create(String path, String body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    public Reply create(String path, String body, String key) {
        return send(json(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    /** Asks for a command on what was seen in this version. */
    public Reply command(String path, String etag, @Nullable String body) {
        HttpRequest.Builder request = body == null ? request(path) : json(path);
        return send(request.header("If-Match", etag)
                .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    public Reply post(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(body)));
    }

    public Reply put(String path, String etag, String body) {
        return send(json(path).header("If-Match", etag).PUT(BodyPublishers.ofString(body)));
    }

    public Reply delete(String path, String etag) {
        return send(request(path).header("If-Match", etag).DELETE());
    }

    public HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token);
    }

    public static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
