package fi.polku.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells open streams that their session has ended, wherever that happened: one question to the store, several times a
 * second, for all of them. While the store is away they go on until their tokens expire.
 */
public final class SessionEnds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionEnds.class);

    private final Sessions sessions;
    private final Clock clock;
    private final ConcurrentHashMap<String, Watched> watched = new ConcurrentHashMap<>();
    private final Disposable watching;

    /** @param streams of one session here */
    private record Watched(Sinks.Empty<Void> end, int streams) {
        Watched and(int more) {
            return new Watched(end, streams + more);
        }
    }

    public SessionEnds(Sessions sessions, Clock clock, Duration every) {
        this.sessions = sessions;
        this.clock = clock;
        this.watching = Flux.interval(every)
                .onBackpressureDrop()
                .concatMap(_ -> look().onErrorResume(SessionEnds::lookLater), 1)
                .subscribe();
    }

    /** Completes when the session is over. */
    public Mono<Void> of(String key) {
        return Mono.defer(() -> {
            var one = watched.compute(key, (_, known) -> known == null ? new Watched(Sinks.empty(), 1) : known.and(1));
            return one.end()
                    .asMono()
                    .doFinally(_ ->
                            watched.computeIfPresent(key, (_, known) -> known.streams() == 1 ? null : known.and(-1)));
        });
    }

    private Mono<Void> look() {
        if (watched.isEmpty()) {
            return Mono.empty();
        }
        var asked = Set.copyOf(watched.keySet());
        return sessions.present(asked, clock.instant())
                .collectList()
                .doOnNext(present -> {
                    var over = new HashSet<>(asked);
                    over.removeAll(present);
                    over.forEach(this::end);
                })
                .then();
    }

    private void end(String key) {
        var over = watched.get(key);
        if (over != null) {
            over.end().tryEmitEmpty();
        }
    }

    private static Mono<Void> lookLater(Throwable failure) {
        LOG.debug("The sessions of open streams are not known now: {}", failure.toString());
        return Mono.empty();
    }

    @Override
    public void close() {
        watching.dispose();
    }
}
