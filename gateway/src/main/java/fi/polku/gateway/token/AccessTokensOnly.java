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
    private static final List<String> OF_KEYS = List.of("jwk", "jku", "x5u", "x5c");
    private static final int LONGEST_SUBJECT = 255;
    private static final OAuth2TokenValidatorResult REFUSED =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));

    private final String audience;

    AccessTokensOnly(String audience) {
        this.audience = audience;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isFor(token) && names(token) && isAccessToken(token) && !bringsItsOwnKey(token)
                ? OAuth2TokenValidatorResult.success()
                : REFUSED;
    }

    private boolean isFor(Jwt token) {
        return token.getAudience() != null && token.getAudience().contains(audience);
    }

    private static boolean names(Jwt token) {
        var subject = token.getSubject();
        return subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT;
    }

    /** Its keys are not looked at, and nobody honest sends any. */
    private static boolean bringsItsOwnKey(Jwt token) {
        return OF_KEYS.stream().anyMatch(token.getHeaders()::containsKey);
    }

    private static boolean isAccessToken(Jwt token) {
        var type = token.getHeaders().get("typ");
        var typeFits = type == null || TYPES.contains(type.toString().toLowerCase(Locale.ROOT));
        // Keycloak names in a claim what a token is for.
        var purpose = token.getClaims().get("typ");
        var purposeFits = purpose == null || "Bearer".equalsIgnoreCase(purpose.toString());
        return typeFits && purposeFits && OF_ID_TOKENS.stream().noneMatch(token::hasClaim);
    }
}
