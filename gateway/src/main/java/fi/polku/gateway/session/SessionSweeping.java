package fi.polku.gateway.session;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Removes what is over, tokens and all, now and then; every replica does, since it harms nothing to do it twice. */
final class SessionSweeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionSweeping.class);

    private final Disposable sweeping;

    SessionSweeping(Sessions sessions, Clock clock, Duration every) {
        this.sweeping = Flux.interval(Duration.ZERO, every)
                .onBackpressureDrop()
                .concatMap(
                        _ -> sessions.sweep(clock.instant())
                                .doOnError(failure -> LOG.warn("Sessions are swept later: {}", failure.toString()))
                                .onErrorComplete(),
                        1)
                .subscribe();
    }

    @Override
    public void close() {
        sweeping.dispose();
    }
}
