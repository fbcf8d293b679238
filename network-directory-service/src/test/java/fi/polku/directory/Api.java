package fi.polku.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One user's requests to the directory. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Api(String address, String token) {
        this.address = address + "/api/directory/";
        headers.put("Content-Type", "application/json");
        headers.put("Accept-Language", "en");
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
    }

    /** The same user with one more header. */
    public Api with(String name, String value) {
        var more = new Api(address.replace("/api/directory/", ""), "");
        more.headers.putAll(headers);
        more.headers.put(name, value);
        return more;
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** With a fresh Idempotency-Key. */
    public Reply post(String path, String body) {
        return with("Idempotency-Key", UUID.randomUUID().toString()).send("POST", path, BodyPublishers.ofString(body));
    }

    public Reply postAsIs(String path, BodyPublisher body) {
        return send("POST", path, body);
    }

    public Reply put(String path, long version, String body) {
        return with("If-Match", "\"" + version + "\"").send("PUT", path, BodyPublishers.ofString(body));
    }

    public Reply command(String path, long version, String body) {
        return with("If-Match", "\"" + version + "\"").send("POST", path, BodyPublishers.ofString(body));
    }

    Reply send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
        headers.forEach(request::header);
        try {
            return new Reply(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Reply(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode body() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text(String pointer) {
            return body().at(pointer).asString("");
        }

        public UUID id() {
            return UUID.fromString(text("/id"));
        }

        /** Each fault as {@code pointer code}. */
        public List<String> faults() {
            return body().at("/errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString("") + " "
                            + error.path("code").asString(""))
                    .toList();
        }
    }
}
