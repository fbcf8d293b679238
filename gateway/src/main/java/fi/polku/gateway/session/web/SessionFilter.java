package fi.polku.gateway.session.web;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import fi.polku.gateway.session.FreshTokens;
import fi.polku.gateway.session.Session;
import fi.polku.gateway.session.SessionId;
import fi.polku.gateway.session.Sessions;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Turns a browser's cookie into what the rest of the gateway and the services know: a bearer token and the membership acted
 * under. From here on the request is checked, limited and delivered like any other.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
public final class SessionFilter implements WebFilter {
    private static final String ACTING_AS = "Polku-Acting-As";
    private static final Duration USE_TOLD = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final FreshTokens tokens;
    private final Clock clock;

    public SessionFilter(Sessions sessions, FreshTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var cookies = exchange.getRequest().getCookies().get(SessionCookie.NAME);
        var path = exchange.getRequest().getPath().value();
        if (cookies == null || cookies.isEmpty() || !path.startsWith("/api/") || path.equals(SessionPaths.PROVIDERS)) {
            return chain.filter(exchange);
        }
        if (cookies.size() > 1 || exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)) {
            // Two that say who is asking, and no telling which of them was meant.
            return Mono.error(new Refused(Fault.BAD_REQUEST));
        }
        return found(cookies.getFirst())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(current ->
                        current.isPresent() ? admitted(exchange, chain, current.get()) : Mono.error(ended(exchange)));
    }

    private Mono<CurrentSession> found(HttpCookie cookie) {
        return Mono.justOrEmpty(SessionId.of(cookie.getValue()))
                .flatMap(
                        id -> sessions.find(id.key(), clock.instant()).map(session -> new CurrentSession(id, session)));
    }

    private Mono<Void> admitted(ServerWebExchange exchange, WebFilterChain chain, CurrentSession current) {
        var request = exchange.getRequest();
        if (Csrf.isForged(request, current.id())) {
            return Mono.error(new Refused(Fault.CSRF));
        }
        if (SessionPaths.isOwn(request.getPath().value())) {
            current.in(exchange);
            return chain.filter(exchange);
        }
        if (actsUnderAnother(request, current.session())) {
            return Mono.error(new Refused(Fault.ACTING_AS_CHANGED));
        }
        return used(request, current.session())
                .then(tokens.of(current.session()))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(fresh -> fresh.isPresent()
                        ? chain.filter(speakingFor(exchange, new CurrentSession(current.id(), fresh.get())))
                        : Mono.error(ended(exchange)));
    }

    /** A tab may say under which membership it believes to act; another tab may have changed that. */
    private static boolean actsUnderAnother(ServerHttpRequest request, Session session) {
        var said = request.getHeaders().getFirst(ACTING_AS);
        return said != null && !said.toLowerCase(Locale.ROOT).equals(String.valueOf(session.actingAs()));
    }

    /** A stream that is open, or opens itself again, is no sign of anybody being there. */
    private Mono<Void> used(ServerHttpRequest request, Session session) {
        // Not parsed, which nonsense would make fail.
        var stream = request.getHeaders()
                .getOrEmpty(HttpHeaders.ACCEPT)
                .toString()
                .contains(MediaType.TEXT_EVENT_STREAM_VALUE);
        var now = clock.instant();
        return stream || session.used().plus(USE_TOLD).isAfter(now)
                ? Mono.empty()
                : sessions.use(session, now).onErrorComplete();
    }

    private static ServerWebExchange speakingFor(ServerWebExchange exchange, CurrentSession current) {
        current.in(exchange);
        var actingAs = current.session().actingAs();
        return exchange.mutate()
                .request(request -> request.headers(headers -> {
                    headers.setBearerAuth(current.session().tokens().access());
                    if (actingAs != null) {
                        headers.set(ACTING_AS, actingAs.toString());
                    }
                }))
                .build();
    }

    private static Refused ended(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(SessionCookie.gone());
        return new Refused(Fault.SESSION_ENDED).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
