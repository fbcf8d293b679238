package fi.polku.platform.web.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of one issuer, fetched when first needed and kept. An issuer that goes away afterwards is believed with the
 * keys it had, for an hour; an unknown key id asks again, at most once in ten seconds.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    static final Duration FRESH = Duration.ofMinutes(5);
    static final Duration USABLE = Duration.ofHours(1);
    static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(10);
    static final Duration BETWEEN_FIRST_ATTEMPTS = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

    private final Issuer issuer;
    private final LongSupplier nanos;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Known known;
    private volatile @Nullable Failed failed;

    IssuerKeys(Issuer issuer, LongSupplier nanos) {
        this.issuer = issuer;
        this.nanos = nanos;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        var seen = known;
        if (seen == null || older(seen.at(), USABLE)) {
            return selector.select(fetched().keys());
        }
        if (older(seen.at(), FRESH)) {
            return selector.select(refreshed(seen).keys());
        }
        var found = selector.select(seen.keys());
        return found.isEmpty() ? selector.select(refreshed(seen).keys()) : found;
    }

    /** Waits for the keys, since nothing can be said without them. */
    private Known fetched() throws KeySourceException {
        fetching.lock();
        try {
            var seen = known;
            if (seen != null && !older(seen.at(), FRESH)) {
                return seen;
            }
            var last = failed;
            if (last != null && !older(last.at(), BETWEEN_FIRST_ATTEMPTS)) {
                throw last.why();
            }
            return fetch();
        } finally {
            fetching.unlock();
        }
    }

    /** Asks again where it is time to, and otherwise, or in vain, keeps to what is known. */
    private Known refreshed(Known seen) throws KeySourceException {
        var last = failed;
        var tooSoon = !older(seen.at(), BETWEEN_ATTEMPTS) || (last != null && !older(last.at(), BETWEEN_ATTEMPTS));
        if (tooSoon || !fetching.tryLock()) {
            return seen;
        }
        try {
            return fetch();
        } catch (KeysAway e) {
            return seen;
        } finally {
            fetching.unlock();
        }
    }

    private Known fetch() throws KeySourceException {
        try {
            var fetched = new Known(issuer.keys(), nanos.getAsLong());
            known = fetched;
            failed = null;
            return fetched;
        } catch (KeysAway e) {
            LOG.warn("The keys of the issuer {} cannot be had", issuer.name());
            failed = new Failed(e, nanos.getAsLong());
            throw e;
        } catch (IssuerRefused e) {
            LOG.error("No token of this issuer is believed: {}", e.getMessage());
            known = null;
            failed = new Failed(e, nanos.getAsLong());
            throw e;
        }
    }

    private boolean older(long at, Duration age) {
        return nanos.getAsLong() - at >= age.toNanos();
    }

    private record Known(JWKSet keys, long at) {}

    private record Failed(KeySourceException why, long at) {}
}
