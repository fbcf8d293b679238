package fi.polku.gateway.token;

import com.nimbusds.jose.jwk.JWK;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One issuer and the keys last heard from it. Known keys go on counting while it is away; an unknown key id makes it
 * be asked again, but however many tokens name one, only once in ten seconds.
 */
final class Issuer {
    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(10);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final URI uri;
    private final boolean demoAllowed;
    private final Clock clock;
    private final AtomicReference<@Nullable IssuerKeys> known = new AtomicReference<>();
    private final Mono<IssuerKeys> asked;

    Issuer(URI uri, IssuerDocuments documents, boolean demoAllowed, Clock clock) {
        this.uri = uri;
        this.demoAllowed = demoAllowed;
        this.clock = clock;
        this.asked = documents
                .keys(uri)
                .doOnNext(this::remember)
                .doOnError(failure -> LOG.warn("Issuer {} gives no keys: {}", uri, failure.toString()))
                .cache(_ -> BETWEEN_QUESTIONS, _ -> AFTER_FAILURE, () -> AFTER_FAILURE);
    }

    URI uri() {
        return uri;
    }

    /** Asks the issuer, unless it was asked a moment ago. */
    Mono<IssuerKeys> ask() {
        return asked;
    }

    Flux<JWK> keysFor(@Nullable String keyId) {
        var keys = known.get();
        if (keys != null && keys.know(keyId)) {
            if (keys.asked().plus(FRESH).isBefore(clock.instant())) {
                asked.subscribe(_ -> {}, _ -> {});
            }
            return trusted(keys);
        }
        return asked.onErrorResume(failure -> keys == null ? Mono.error(failure) : Mono.just(keys))
                .flatMapMany(this::trusted);
    }

    private Flux<JWK> trusted(IssuerKeys keys) {
        return keys.demo() && !demoAllowed ? Flux.empty() : Flux.fromIterable(keys.keys());
    }

    private void remember(IssuerKeys keys) {
        if (keys.demo() && !demoAllowed) {
            LOG.error("Issuer {} is a demo issuer and this is not its demo stack: all its tokens are refused", uri);
        }
        known.set(keys);
    }
}
