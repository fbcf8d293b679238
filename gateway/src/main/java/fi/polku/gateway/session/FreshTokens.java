package fi.polku.gateway.session;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Sees to it that a session's access token is good for a while. However many requests, at however many replicas, find it
 * running out together, one asks the provider: a refresh token can be used once, and a second use may cost the login.
 */
public final class FreshTokens {
    private static final Logger LOG = LoggerFactory.getLogger(FreshTokens.class);
    private static final Duration AHEAD = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final TokenSource source;
    private final Clock clock;

    public FreshTokens(Sessions sessions, TokenSource source, Clock clock) {
        this.sessions = sessions;
        this.source = source;
        this.clock = clock;
    }

    /** Empty where the session has ended. */
    public Mono<Session> of(Session session) {
        return isGood(session, AHEAD)
                ? Mono.just(session)
                : refreshed(session).timeout(PATIENCE, Mono.error(FreshTokens::unavailable));
    }

    private Mono<Session> refreshed(Session session) {
        var claimant = UUID.randomUUID();
        return sessions.claimRefresh(session, claimant, clock.instant())
                // Goes on though the request that needs it is given up: the old token is used up either way.
                .flatMap(mine ->
                        mine ? Mono.fromFuture(() -> refresh(session, claimant).toFuture(), true) : awaited(session));
    }

    /** Somebody else is at it. */
    private Mono<Session> awaited(Session session) {
        return Mono.delay(LOOK_AGAIN)
                .then(Mono.defer(() -> sessions.find(session.key(), clock.instant())))
                .flatMap(now -> now.generation() != session.generation() ? Mono.just(now) : refreshed(now));
    }

    private Mono<Session> refresh(Session session, UUID claimant) {
        return source.refresh(session.person(), session.tokens())
                // What the provider gave must not be lost to a short outage: it gives it once.
                .flatMap(tokens -> sessions.refreshed(session, claimant, tokens).retry(2))
                .onErrorResume(failure -> failed(session, claimant, failure).thenReturn(false))
                .then(Mono.defer(() -> sessions.find(session.key(), clock.instant())))
                .flatMap(now -> isGood(now, Duration.ZERO) ? Mono.just(now) : Mono.error(unavailable()));
    }

    private Mono<Boolean> failed(Session session, UUID claimant, Throwable failure) {
        if (failure instanceof RefreshRefused) {
            LOG.info(
                    "Session {} ends: its provider {} refreshes it no more",
                    session.key(),
                    session.person().provider());
            return sessions.endUnrefreshed(session, claimant);
        }
        LOG.warn("Session {} is not refreshed now: {}", session.key(), failure.toString());
        return sessions.giveUpRefresh(session, claimant).thenReturn(false);
    }

    private boolean isGood(Session session, Duration ahead) {
        return clock.instant().plus(ahead).isBefore(session.tokens().expires());
    }

    private static Refused unavailable() {
        return new Refused(Fault.UNAVAILABLE).retryAfter(RETRY);
    }
}
