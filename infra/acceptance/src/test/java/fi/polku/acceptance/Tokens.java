package fi.polku.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;

/** Access tokens of demo users. */
final class Tokens {
    private static final String PASSWORD = "demo";

    /** Well within the issuer's hour. */
    private static final Duration GOOD = Duration.ofMinutes(45);

    private Tokens() {}

    /** A token that is fetched again before it expires: a program of failure may run for longer than one is good. */
    static Supplier<String> renewed(HttpClient http, URI issuer, String user) {
        return new Supplier<>() {
            private String token = of(http, issuer, user);
            private long fetched = System.nanoTime();

            @Override
            public synchronized String get() {
                if (System.nanoTime() - fetched > GOOD.toNanos()) {
                    token = of(http, issuer, user);
                    fetched = System.nanoTime();
                }
                return token;
            }
        };
    }

    static String of(HttpClient http, URI issuer, String user) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=polku"))
                .build();
        try {
            return Answer.of("token of " + user, http.send(request, BodyHandlers.ofString()))
                    .expect(200)
                    .text("/access_token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
