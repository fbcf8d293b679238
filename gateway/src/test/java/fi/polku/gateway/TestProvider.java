package fi.polku.gateway;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.polku.platform.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider whose user is always logged in. It holds its client to everything: redirect address, secret, PKCE,
 * codes and refresh tokens of one use.
 */
final class TestProvider {
    static final String CLIENT = "polku-web";
    static final String SECRET = "a secret of the client";

    private final String redirect;
    private final HttpServer server;
    private final TestTokens tokens;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile String user = "aino";
    private volatile @Nullable String issuer;
    private volatile @Nullable String nonce;
    private volatile Duration lifetime = Duration.ofMinutes(10);
    private volatile boolean away;
    private volatile boolean drips;

    TestProvider(String id, String address, Map<String, Object> more) {
        this.redirect = address + "/login/oauth2/code/" + id;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        var metadata = new ConcurrentHashMap<>(more);
        metadata.put("authorization_endpoint", at("/authorize"));
        metadata.put("token_endpoint", at("/token"));
        metadata.put("end_session_endpoint", at("/logout"));
        this.tokens = TestTokens.start(metadata);
    }

    String issuer() {
        return tokens.issuer();
    }

    TestTokens tokens() {
        return tokens;
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Who logs in from now on. */
    void is(String subject) {
        user = subject;
    }

    /** Names this one as who answers (RFC 9207). */
    void callsItself(@Nullable String name) {
        issuer = name;
    }

    void answersWithNonce(@Nullable String other) {
        nonce = other;
    }

    /** How long access tokens are good from now on. */
    void givesTokensFor(Duration time) {
        lifetime = time;
    }

    void goesAway(boolean now) {
        away = now;
    }

    /** Answers byte by byte, without end. */
    void drips(boolean now) {
        drips = now;
    }

    /** Ends all that could be refreshed. */
    void forgetsRefreshTokens() {
        refreshTokens.clear();
    }

    int refreshes() {
        return refreshes.get();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        if (!redirect.equals(asked.get("redirect_uri"))
                || !CLIENT.equals(asked.get("client_id"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || !asked.getOrDefault("scope", "").contains("openid")) {
            Backend.answer(exchange, 400, "text/plain", "not a request of this client");
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        var name = issuer;
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        redirect + "?code=" + code + "&state=" + asked.get("state")
                                + (name == null ? "" : "&iss=" + name));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (away) {
            exchange.close();
            return;
        }
        if (drips) {
            drip(exchange);
            return;
        }
        var basic = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            refuse(exchange, 401, "invalid_client");
            return;
        }
        switch (asked.getOrDefault("grant_type", "")) {
            case "authorization_code" -> redeem(exchange, asked);
            case "refresh_token" -> refresh(exchange, asked);
            default -> refuse(exchange, 400, "unsupported_grant_type");
        }
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            await().pollInterval(Duration.ofMillis(500))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> {
                        body.write(' ');
                        body.flush();
                        return !drips;
                    });
        }
    }

    private void redeem(HttpExchange exchange, Map<String, String> asked) throws IOException {
        var request = codes.remove(asked.getOrDefault("code", ""));
        if (request == null
                || !redirect.equals(asked.get("redirect_uri"))
                || !hash(asked.getOrDefault("code_verifier", "")).equals(request.get("code_challenge"))) {
            refuse(exchange, 400, "invalid_grant");
            return;
        }
        var other = nonce;
        give(exchange, user, other == null ? request.getOrDefault("nonce", "") : other);
    }

    private void refresh(HttpExchange exchange, Map<String, String> asked) throws IOException {
        refreshes.incrementAndGet();
        var subject = refreshTokens.remove(asked.getOrDefault("refresh_token", ""));
        if (subject == null) {
            refuse(exchange, 400, "invalid_grant");
            return;
        }
        give(exchange, subject, "");
    }

    private void give(HttpExchange exchange, String subject, String wantedNonce) throws IOException {
        var refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, subject);
        var access = tokens.token(
                subject,
                claims -> claims.claim("client_id", CLIENT)
                        .expirationTime(Date.from(Instant.now().plus(lifetime))));
        var identity = tokens.token(subject, claims -> {
            claims.audience(CLIENT).claim("name", "Aino Ainola");
            if (!wantedNonce.isEmpty()) {
                claims.claim("nonce", wantedNonce);
            }
        });
        Backend.answer(
                exchange, 200, "application/json", """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s"}""".formatted(access, lifetime.toSeconds(), refresh, identity));
    }

    private static void refuse(HttpExchange exchange, int status, String error) throws IOException {
        Backend.answer(exchange, status, "application/json", "{\"error\":\"" + error + "\"}");
    }

    private static Map<String, String> fields(@Nullable String form) {
        return Arrays.stream((form == null ? "" : form).split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String hash(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
