package fi.polku.gateway.session.web;

import fi.polku.gateway.session.SessionId;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that stands for a session. Its name makes browsers take it only from this host, over TLS and for every path
 * (RFC 6265bis, cookie name prefixes), so that no neighbour can plant one; it goes along with requests of our own pages alone.
 */
public final class SessionCookie {
    public static final String NAME = "__Host-polku-session";

    private SessionCookie() {}

    /** Until the browser is closed; the session itself ends sooner. */
    public static ResponseCookie of(SessionId id) {
        return cookie(id.value()).build();
    }

    public static ResponseCookie gone() {
        return cookie("").maxAge(Duration.ZERO).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict");
    }
}
