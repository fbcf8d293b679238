package fi.polku.gateway.login;

import org.jspecify.annotations.Nullable;

/**
 * What a browser brings back from a provider.
 *
 * @param issuer who says so (RFC 9207)
 */
public record ProviderAnswer(
        String provider,
        @Nullable String state,
        @Nullable String code,
        @Nullable String error,
        @Nullable String issuer) {

    @Override
    public String toString() {
        return "ProviderAnswer[provider=" + provider + ", error=" + error + "]";
    }
}
