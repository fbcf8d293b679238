package fi.polku.gateway.session;

import org.jspecify.annotations.Nullable;

/**
 * Who is logged in.
 *
 * @param provider the way they came in
 * @param name as the provider tells it, for the page to show
 */
public record Person(
        String provider,
        String issuer,
        String subject,
        @Nullable String name) {
    @Override
    public String toString() {
        return "Person[provider=" + provider + "]";
    }
}
