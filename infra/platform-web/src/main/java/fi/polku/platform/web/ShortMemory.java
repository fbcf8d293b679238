package fi.polku.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers for two seconds what the copy said, so that a burst of requests asks once. What is not there is asked for
 * each time: it may arrive at any moment.
 */
public final class ShortMemory<K, V> {
    private static final Duration FOR = Duration.ofSeconds(2);
    private static final int ENTRIES = 10_000;

    private final Cache<K, V> cache =
            Caffeine.newBuilder().maximumSize(ENTRIES).expireAfterWrite(FOR).build();

    public Optional<V> get(K key, Function<K, Optional<V>> copy) {
        Optional<V> remembered = Optional.ofNullable(cache.getIfPresent(key));
        if (remembered.isPresent()) {
            return remembered;
        }
        Optional<V> told = copy.apply(key);
        told.ifPresent(value -> cache.put(key, value));
        return told;
    }
}
