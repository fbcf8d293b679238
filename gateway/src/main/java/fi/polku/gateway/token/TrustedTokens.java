package fi.polku.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Checks each token against the one issuer it names. A signature once found good is not computed again for a minute,
 * the times are looked at every time.
 */
final class TrustedTokens implements ReactiveJwtDecoder {
    private static final int REMEMBERED = 2_000;

    private final Map<String, ReactiveJwtDecoder> byIssuer;
    private final OAuth2TokenValidator<Jwt> times;
    private final Cache<String, Jwt> good = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    TrustedTokens(Map<String, ReactiveJwtDecoder> byIssuer, OAuth2TokenValidator<Jwt> times) {
        this.byIssuer = Map.copyOf(byIssuer);
        this.times = times;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        var known = good.getIfPresent(token);
        if (known != null) {
            return times.validate(known).hasErrors() ? refused() : Mono.just(known);
        }
        var decoder = byIssuer.get(String.valueOf(issuerOf(token)));
        return decoder == null ? refused() : decoder.decode(token).doOnNext(jwt -> good.put(token, jwt));
    }

    /** What the token claims, to choose who has to confirm it. */
    private static @Nullable String issuerOf(String token) {
        try {
            var claims = JWTParser.parse(token).getJWTClaimsSet();
            return claims == null ? null : claims.getIssuer();
        } catch (ParseException unreadable) {
            return null;
        }
    }

    private static Mono<Jwt> refused() {
        return Mono.error(() -> new BadJwtException("The token is not good here"));
    }
}
