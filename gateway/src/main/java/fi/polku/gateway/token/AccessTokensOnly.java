package fi.polku.gateway.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Takes what speaks for a user towards an API; an ID token, which tells a client who logged in, does not. */
final class AccessTokensOnly implements OAuth2TokenValidator<Jwt> {
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");
    private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash", "s_hash");
    private static final OAuth2TokenValidatorResult REFUSED =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));

    private final String audience;

    AccessTokensOnly(String audience) {
        this.audience = audience;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isFor(token) && names(token) && isAccessToken(token) ? OAuth2TokenValidatorResult.success() : REFUSED;
    }

    private boolean isFor(Jwt token) {
        return token.getAudience() != null && token.getAudience().contains(audience);
    }

    private static boolean names(Jwt token) {
        return token.getSubject() != null && !token.getSubject().isBlank();
    }

    private static boolean isAccessToken(Jwt token) {
        var type = token.getHeaders().get("typ");
        var typeFits = type == null || TYPES.contains(type.toString().toLowerCase(Locale.ROOT));
        // Keycloak says it in a claim.
        var saysId = "ID".equalsIgnoreCase(String.valueOf(token.getClaims().get("typ")));
        return typeFits && !saysId && OF_ID_TOKENS.stream().noneMatch(token::hasClaim);
    }
}
