package fi.polku.gateway;

import fi.polku.platform.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One gateway, two issuers it trusts, and the services behind it. It runs until the JVM ends: gateways in one JVM share
 * Netty's event loops, and the first to stop would take them from the others.
 */
final class RunningGateway {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Backend> backends = new HashMap<>();
    private final TestTokens tokens = TestTokens.start();
    private final TestTokens otherTokens = TestTokens.start();
    private final ConfigurableApplicationContext context;

    private RunningGateway(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        for (var service : new String[] {"directory", "referral", "consultation", "reporting"}) {
            var backend = new Backend();
            backends.put(service, backend);
            all.put("polku.gateway.services." + service, backend.uri());
        }
        all.putIfAbsent("server.port", "0");
        all.put("management.server.port", "0");
        all.putIfAbsent("polku.security.issuers", tokens.issuer() + "," + otherTokens.issuer());
        this.context = new SpringApplicationBuilder(GatewayApplication.class)
                .run(all.entrySet().stream()
                        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                        .toArray(String[]::new));
    }

    static RunningGateway start(Map<String, String> settings) {
        return new RunningGateway(settings);
    }

    Backend backend(String service) {
        var backend = backends.get(service);
        if (backend == null) {
            throw new IllegalArgumentException(service);
        }
        return backend;
    }

    TestTokens tokens() {
        return tokens;
    }

    TestTokens otherTokens() {
        return otherTokens;
    }

    int port() {
        return number("local.server.port");
    }

    URI management(String path) {
        return URI.create("http://127.0.0.1:" + number("local.management.port") + path);
    }

    /** As a user nobody has seen before, so that no other test has used up the limits. */
    HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    HttpResponse<String> post(String path, String body) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> change) {
        return sendAs(tokens.token(UUID.randomUUID().toString()), path, change);
    }

    HttpResponse<String> sendAs(String token, String path, UnaryOperator<HttpRequest.Builder> change) {
        return sendBare(path, request -> change.apply(request.header("Authorization", "Bearer " + token)));
    }

    HttpResponse<String> sendBare(String path, UnaryOperator<HttpRequest.Builder> change) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(60));
        return send(change.apply(request).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpClient client() {
        return client;
    }

    private int number(String setting) {
        return context.getEnvironment().getRequiredProperty(setting, Integer.class);
    }
}
