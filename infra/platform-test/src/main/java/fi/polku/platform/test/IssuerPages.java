package fi.polku.platform.test;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.polku.platform.test.stack.StackFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two pages by which a token issuer is known: its discovery document and its public keys. */
final class IssuerPages {

    private final int port;
    private final JWKSet keys;
    private final Map<String, Object> metadata;
    private @Nullable HttpServer server;

    IssuerPages(int port, JWKSet keys, Map<String, Object> metadata) {
        this.port = port;
        this.keys = keys;
        this.metadata = Map.copyOf(metadata);
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    synchronized void start() {
        if (server != null) {
            return;
        }
        try {
            HttpServer starting = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            starting.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
            starting.createContext("/jwks", exchange -> answer(exchange, keys.toJSONObject()));
            starting.start();
            server = starting;
        } catch (IOException e) {
            throw new StackFailure("The token issuer did not start on port " + port, e);
        }
    }

    synchronized void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private Map<String, Object> discovery() {
        Map<String, Object> document = new HashMap<>(Map.of(
                "issuer", issuer(),
                "jwks_uri", issuer() + "/jwks",
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
        document.putAll(metadata);
        return document;
    }

    private static void answer(HttpExchange exchange, Map<String, Object> document) throws IOException {
        byte[] body = JSONObjectUtils.toJSONString(document).getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
