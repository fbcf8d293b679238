package fi.polku.gateway.login.web;

import fi.polku.gateway.login.Attempt;
import fi.polku.gateway.login.LoginFailed;
import fi.polku.gateway.login.LoginFailed.Reason;
import fi.polku.gateway.login.Logins;
import fi.polku.gateway.login.Provider;
import fi.polku.gateway.login.ProviderAnswer;
import fi.polku.gateway.login.Providers;
import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import fi.polku.gateway.seal.Seal;
import fi.polku.gateway.session.SessionId;
import fi.polku.gateway.session.Sessions;
import fi.polku.gateway.session.web.SessionCookie;
import fi.polku.gateway.session.web.SessionPaths;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Sends browsers to a provider and welcomes them back. Whatever goes wrong ends on a page that people can read. */
public final class LoginPages {
    private static final String RETURN = "return";
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Providers providers;
    private final Logins logins;
    private final Sessions sessions;
    private final AttemptCookie attempts;
    private final Clock clock;

    /** A way in that people can choose. */
    record Choice(String id, String name) {}

    public LoginPages(Providers providers, Logins logins, Sessions sessions, Seal seal, JsonMapper json, Clock clock) {
        this.providers = providers;
        this.logins = logins;
        this.sessions = sessions;
        this.attempts = new AttemptCookie(seal, json);
        this.clock = clock;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(SessionPaths.PROVIDERS, _ -> choices())
                .GET("/login", this::only)
                .GET("/login/{provider}", request -> leave(request, named(request)))
                .GET("/login/oauth2/code/{provider}", this::arrive)
                .build();
    }

    private Mono<ServerResponse> choices() {
        List<Choice> all = providers.all().stream()
                .map(provider -> new Choice(provider.id(), provider.name()))
                .toList();
        return ServerResponse.ok().bodyValue(Map.of("providers", all));
    }

    private Mono<ServerResponse> only(ServerRequest request) {
        return providers.all().size() == 1
                ? leave(request, providers.all().getFirst())
                : to(page("/choose-login", returnTo(request)).build().encode().toUri());
    }

    private Mono<ServerResponse> leave(ServerRequest request, Provider provider) {
        var returnTo = returnTo(request);
        return logins.begin(provider, returnTo)
                .flatMap(departure -> ServerResponse.status(HttpStatus.SEE_OTHER)
                        .location(departure.uri())
                        .cookies(cookies ->
                                attempts.tooMany(request.cookies()).forEach(gone -> cookies.add(gone.getName(), gone)))
                        .cookie(attempts.of(departure.attempt()))
                        .build())
                .onErrorResume(LoginFailed.class, failure -> to(failed(failure.reason(), returnTo)));
    }

    private Mono<ServerResponse> arrive(ServerRequest request) {
        var provider = named(request);
        var state = request.queryParam("state").orElse("");
        var attempt = STATE.matcher(state).matches()
                ? attempts.in(request.cookies(), state).orElse(null)
                : null;
        if (attempt == null) {
            return to(failed(Reason.EXPIRED, null));
        }
        var answer = new ProviderAnswer(
                provider.id(),
                state,
                request.queryParam("code").orElse(null),
                request.queryParam("error").orElse(null),
                request.queryParam("iss").orElse(null));
        return logins.complete(provider, attempt, answer)
                .flatMap(arrival -> begin(request, attempt, arrival))
                .onErrorResume(LoginFailed.class, failure -> back(attempt, failure.reason()))
                .onErrorResume(Refused.class, _ -> back(attempt, Reason.UNAVAILABLE));
    }

    /** Under a new id always, and what the browser brought before ends: nobody can have it wait for this login. */
    private Mono<ServerResponse> begin(ServerRequest request, Attempt attempt, Logins.Arrival arrival) {
        var id = SessionId.fresh();
        return former(request)
                .then(sessions.begin(id.key(), arrival.person(), arrival.tokens(), clock.instant()))
                .then(Mono.defer(() -> ServerResponse.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(attempt.returnTo()))
                        .cookie(attempts.gone(attempt.state()))
                        .cookie(SessionCookie.of(id))
                        .build()));
    }

    private Mono<Void> former(ServerRequest request) {
        return Mono.justOrEmpty(request.cookies().getFirst(SessionCookie.NAME))
                .flatMap(cookie -> Mono.justOrEmpty(SessionId.of(cookie.getValue())))
                .flatMap(id -> sessions.end(id.key()))
                .then();
    }

    private Mono<ServerResponse> back(Attempt attempt, Reason reason) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(failed(reason, attempt.returnTo()))
                .cookie(attempts.gone(attempt.state()))
                .build();
    }

    private Provider named(ServerRequest request) {
        return providers.find(request.pathVariable("provider")).orElseThrow(() -> new Refused(Fault.NOT_FOUND));
    }

    private static String returnTo(ServerRequest request) {
        return ReturnTo.of(request.queryParam(RETURN).orElse(null));
    }

    private static URI failed(Reason reason, @Nullable String returnTo) {
        return page("/login-failed", returnTo)
                .queryParam("reason", reason.code())
                .build()
                .encode()
                .toUri();
    }

    private static UriComponentsBuilder page(String path, @Nullable String returnTo) {
        var page = UriComponentsBuilder.fromPath(path);
        return returnTo == null ? page : page.queryParam(RETURN, returnTo);
    }

    private static Mono<ServerResponse> to(URI uri) {
        return ServerResponse.status(HttpStatus.SEE_OTHER).location(uri).build();
    }
}
