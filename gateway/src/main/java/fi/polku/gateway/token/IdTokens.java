package fi.polku.gateway.token;

import java.net.URI;
import java.util.Map;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Checks who a provider says has logged in (OpenID Connect Core 1.0, section 3.1.3.7). */
public final class IdTokens {
    private final Map<String, ReactiveJwtDecoder> byIssuer;

    IdTokens(Map<String, ReactiveJwtDecoder> byIssuer) {
        this.byIssuer = Map.copyOf(byIssuer);
    }

    /** Fails unless this issuer made it, for this client, in answer to the request that carried this nonce. */
    public Mono<Jwt> decode(String token, URI issuer, String client, String nonce) {
        var decoder = byIssuer.get(issuer.toString());
        return decoder == null
                ? refused()
                : decoder.decode(token)
                        .flatMap(jwt -> isFor(jwt, client) && nonce.equals(jwt.getClaimAsString("nonce"))
                                ? Mono.just(jwt)
                                : refused());
    }

    private static boolean isFor(Jwt token, String client) {
        var audience = token.getAudience();
        var party = token.getClaimAsString("azp");
        return audience != null
                && audience.contains(client)
                && (party == null ? audience.size() == 1 : party.equals(client));
    }

    private static <T> Mono<T> refused() {
        return Mono.error(() -> new BadJwtException("The ID token is not good here"));
    }
}
