package fi.polku.gateway.login.web;

import fi.polku.gateway.login.Providers;
import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import fi.polku.gateway.session.web.CurrentSession;
import java.security.Principal;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes the tokens that providers give to this gateway's own client from its sessions alone: one that turns up as a bearer
 * token was stolen. After the token check, before allowances.
 */
@Order(-1)
public final class OwnClientTokens implements WebFilter {
    private final Providers providers;

    public OwnClientTokens(Providers providers) {
        this.providers = providers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (CurrentSession.of(exchange).isPresent()) {
            return chain.filter(exchange);
        }
        return exchange.<Principal>getPrincipal()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(principal ->
                        principal.orElse(null) instanceof JwtAuthenticationToken token && isOwn(token.getToken())
                                ? Mono.error(new Refused(Fault.INVALID_TOKEN)
                                        .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""))
                                : chain.filter(exchange));
    }

    /** RFC 9068 names the client in one claim, OpenID Connect in another. */
    private boolean isOwn(Jwt token) {
        var issuer = String.valueOf(token.getClaims().get("iss"));
        return Stream.of("client_id", "azp")
                .map(token::getClaimAsString)
                .anyMatch(client -> client != null && providers.haveClient(issuer, client));
    }
}
