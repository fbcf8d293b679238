package fi.polku.gateway.session.web;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import fi.polku.gateway.session.Logout;
import fi.polku.gateway.session.OwnMemberships;
import fi.polku.gateway.session.Session;
import fi.polku.gateway.session.Sessions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Who am I here, under which membership do I act, and good-bye. */
public final class SessionPages {
    private final Sessions sessions;
    private final OwnMemberships memberships;
    private final Logout logout;
    private final JsonMapper strict;
    private final Clock clock;

    public SessionPages(Sessions sessions, OwnMemberships memberships, Logout logout, JsonMapper json, Clock clock) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.logout = logout;
        this.strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        this.clock = clock;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(SessionPaths.SESSION, request -> of(request).flatMap(SessionPages::told))
                .DELETE(SessionPaths.SESSION, request -> of(request).flatMap(this::end))
                .PUT(SessionPaths.ACTING_AS, request -> of(request).flatMap(current -> actAs(request, current)))
                .build();
    }

    private static Mono<CurrentSession> of(ServerRequest request) {
        return Mono.justOrEmpty(CurrentSession.of(request.exchange()))
                .switchIfEmpty(Mono.error(
                        () -> new Refused(Fault.UNAUTHENTICATED).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer")));
    }

    private static Mono<ServerResponse> told(CurrentSession current) {
        return ServerResponse.ok().bodyValue(SessionView.of(current));
    }

    private Mono<ServerResponse> end(CurrentSession current) {
        var session = current.session();
        return sessions.end(session.key())
                .then(logout.uri(session.person(), session.tokens())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty()))
                .flatMap(uri ->
                        ServerResponse.ok().cookie(SessionCookie.gone()).bodyValue(new LoggedOut(uri.orElse(null))));
    }

    private Mono<ServerResponse> actAs(ServerRequest request, CurrentSession current) {
        return request.bodyToMono(byte[].class)
                .onErrorMap(DataBufferLimitException.class, _ -> new Refused(Fault.BODY_TOO_LARGE))
                .switchIfEmpty(Mono.error(() -> new Refused(Fault.BAD_REQUEST)))
                .map(this::wanted)
                .flatMap(wanted -> allowed(current.session(), wanted))
                .flatMap(wanted -> sessions.actAs(current.session().key(), wanted.membership(), clock.instant()))
                .switchIfEmpty(Mono.error(() -> new Refused(Fault.SESSION_ENDED)))
                .flatMap(session -> told(new CurrentSession(current.id(), session)));
    }

    private ActAs wanted(byte[] body) {
        try {
            // The text "null" is readable and says nothing.
            return Optional.ofNullable(strict.readValue(body, ActAs.class))
                    .orElseThrow(() -> new Refused(Fault.BAD_REQUEST));
        } catch (JacksonException unreadable) {
            throw new Refused(Fault.BAD_REQUEST);
        }
    }

    private Mono<ActAs> allowed(Session session, ActAs wanted) {
        var membership = wanted.membership();
        return membership == null
                ? Mono.just(wanted)
                : memberships
                        .include(session, membership)
                        .flatMap(own -> own ? Mono.just(wanted) : Mono.error(new Refused(Fault.FORBIDDEN)));
    }
}
