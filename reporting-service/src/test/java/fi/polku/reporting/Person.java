package fi.polku.reporting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A professional with a token, at a browser. */
record Person(String root, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Reply get(String path) {
        return send(request(path).GET());
    }

    /** Creates something under a key of its own. */
    Reply create(String path, String body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    Reply create(String path, String body, String key) {
        return send(json(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    /** Asks for a command on what was seen in this version. */
    Reply command(String path, String etag, @Nullable String body) {
        HttpRequest.Builder request = body == null ? request(path) : json(path);
        return send(request.header("If-Match", etag)
                .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    Reply post(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(body)));
    }

    Reply put(String path, String etag, String body) {
        return send(json(path).header("If-Match", etag).PUT(BodyPublishers.ofString(body)));
    }

    Reply delete(String path, String etag) {
        return send(request(path).header("If-Match", etag).DELETE());
    }

    HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token);
    }

    static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
