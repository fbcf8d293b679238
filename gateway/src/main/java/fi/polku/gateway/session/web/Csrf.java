package fi.polku.gateway.session.web;

import fi.polku.gateway.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells whether a request that changes something comes from a page of ours, since the cookie alone does not. */
final class Csrf {
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    /** What browsers say of our own pages, and of what the user asked for without any page. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private Csrf() {}

    static boolean isForged(ServerHttpRequest request, SessionId id) {
        return !SAFE.contains(request.getMethod()) && !(isFromOwnPage(request) && bringsToken(request, id));
    }

    private static boolean isFromOwnPage(ServerHttpRequest request) {
        var site = request.getHeaders().getFirst(SITE);
        return site == null || OWN.contains(site);
    }

    private static boolean bringsToken(ServerHttpRequest request, SessionId id) {
        var brought = request.getHeaders().getFirst(HEADER);
        return brought != null && MessageDigest.isEqual(bytes(brought), bytes(id.csrfToken()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
