package fi.polku.gateway;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser, as far as cookies and redirects go; it may be led to another replica at any time. */
final class Browser {
    static final String SESSION = "__Host-polku-session";

    private final Map<String, String> cookies = new TreeMap<>();
    private RunningGateway gateway;

    Browser(RunningGateway gateway) {
        this.gateway = gateway;
    }

    /** One whose user has logged in. */
    static Browser loggedIn(RunningGateway gateway, String provider) {
        var browser = new Browser(gateway);
        browser.login(provider, "/");
        return browser;
    }

    void moveTo(RunningGateway replica) {
        gateway = replica;
    }

    /** The gateway's answer to the provider's. */
    HttpResponse<String> login(String provider, String returnTo) {
        var callback = callback(provider, returnTo);
        return get(callback.getRawPath() + "?" + callback.getRawQuery());
    }

    /** Goes to the provider and brings back its answer, but does not tell it. */
    URI callback(String provider, String returnTo) {
        var toProvider = location(get("/login/" + provider + "?return=" + returnTo));
        var answer = gateway.send(HttpRequest.newBuilder(toProvider).build());
        return location(answer);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** As a page of the web client would. */
    HttpResponse<String> change(String method, String path, String body) {
        return send(method, path, body, "X-CSRF-TOKEN", csrfToken(), "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = request(path, headers)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        var answer = gateway.send(request.build());
        keep(answer);
        return answer;
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path))
                .timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    JsonNode session() {
        return JsonMapper.shared().readTree(get("/api/session").body());
    }

    String csrfToken() {
        return session().path("csrfToken").asString("");
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void plant(String name, String value) {
        cookies.put(name, value);
    }

    static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("went nowhere: " + answer)));
    }

    private void keep(HttpResponse<?> answer) {
        for (var line : answer.headers().allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(line)) {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            }
        }
    }
}
