package fi.polku.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the provider gave for one login; it never reaches a browser, except the ID token on the way to the provider's logout.
 *
 * @param expires when the access token does
 * @param refresh good for one use
 */
public record Tokens(
        String access, Instant expires, @Nullable String refresh, String identity) {
    @Override
    public String toString() {
        return "Tokens[expires=" + expires + "]";
    }
}
