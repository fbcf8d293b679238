package fi.polku.gateway.session;

import fi.polku.gateway.seal.Seal;
import fi.polku.gateway.service.ServiceSettings;
import fi.polku.gateway.service.StreamEnd;
import fi.polku.gateway.session.mongo.SessionStore;
import fi.polku.gateway.session.web.CurrentSession;
import fi.polku.gateway.session.web.DirectoryMemberships;
import fi.polku.gateway.session.web.SessionFilter;
import fi.polku.gateway.session.web.SessionPages;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Sessions exist where people can log in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("polku.login.address")
class SessionConfiguration {

    @Bean
    SessionStore sessionStore(SessionSettings settings) {
        return new SessionStore(settings.mongodbUri(), settings.database(), settings.timeout());
    }

    @Bean
    Sessions sessions(SessionStore store, Seal seal, JsonMapper json, SessionSettings settings) {
        return store.sessions(seal, json, settings.idle(), settings.longest());
    }

    @Bean
    SessionSweeping sessionSweeping(Sessions sessions, Clock clock, SessionSettings settings) {
        return new SessionSweeping(sessions, clock, settings.sweep());
    }

    @Bean
    FreshTokens freshTokens(Sessions sessions, TokenSource source, Clock clock) {
        return new FreshTokens(sessions, source, clock);
    }

    @Bean
    SessionFilter sessionFilter(Sessions sessions, FreshTokens tokens, Clock clock) {
        return new SessionFilter(sessions, tokens, clock);
    }

    @Bean
    RouterFunction<ServerResponse> sessionPages(
            Sessions sessions,
            FreshTokens tokens,
            Logout logout,
            ServiceSettings services,
            JsonMapper json,
            Clock clock) {
        var directory = Objects.requireNonNull(services.services().get("directory"), "no address of the directory");
        var memberships = new DirectoryMemberships(directory, tokens, json);
        return new SessionPages(sessions, memberships, logout, json, clock).routes();
    }

    @Bean
    SessionEnds sessionEnds(Sessions sessions, Clock clock, SessionSettings settings) {
        return new SessionEnds(sessions, clock, settings.watch());
    }

    /** Streams end with their session. */
    @Bean
    StreamEnd endOfSession(SessionEnds ends) {
        return exchange -> CurrentSession.of(exchange)
                .map(current -> ends.of(current.session().key()))
                .orElseGet(Mono::never);
    }
}
