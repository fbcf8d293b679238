package fi.polku.gateway.limit;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import java.security.Principal;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * After the token check: so much for one user, so much for all users of one issuer. Every answer tells how much is
 * left (draft-ietf-httpapi-ratelimit-headers). Each gateway counts for itself.
 */
@Component
@Order(0)
class RateLimits implements WebFilter {
    private final Allowances users;
    private final Allowances issuers;
    private final String policy;

    RateLimits(LimitSettings settings) {
        this.users = new Allowances("user", settings.user());
        this.issuers = new Allowances("issuer", settings.issuer());
        this.policy = users.policy() + ", " + issuers.policy();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.<Principal>getPrincipal()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(principal -> principal.orElse(null) instanceof JwtAuthenticationToken token
                        ? admit(exchange, chain, token)
                        : chain.filter(exchange));
    }

    private Mono<Void> admit(ServerWebExchange exchange, WebFilterChain chain, JwtAuthenticationToken token) {
        var issuer = String.valueOf(token.getToken().getClaims().get("iss"));
        var asker = issuer + ' ' + token.getToken().getSubject();
        var user = users.take(asker);
        if (!user.admitted()) {
            tell(exchange, user.field());
            return refused(user);
        }
        var all = issuers.take(issuer);
        tell(exchange, user.field() + ", " + all.field());
        if (!all.admitted()) {
            users.giveBack(asker);
            return refused(all);
        }
        return chain.filter(exchange);
    }

    private void tell(ServerWebExchange exchange, String standing) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> {
            response.getHeaders().set("RateLimit-Policy", policy);
            response.getHeaders().set("RateLimit", standing);
            return Mono.empty();
        });
    }

    private static Mono<Void> refused(Standing standing) {
        return Mono.error(new Refused(Fault.TOO_MANY_REQUESTS).retryAfter(standing.next()));
    }
}
