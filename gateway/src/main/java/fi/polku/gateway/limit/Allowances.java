package fi.polku.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.polku.gateway.limit.LimitSettings.Allowance;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** One bucket for each of many askers; forgotten once it has long been full again. */
final class Allowances {
    private static final int ASKERS = 100_000;

    private final String name;
    private final Allowance allowance;
    private final Cache<String, Bucket> buckets;

    Allowances(String name, Allowance allowance) {
        this.name = name;
        this.allowance = allowance;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ASKERS)
                .expireAfterAccess(Duration.ofSeconds(2 * secondsToFill() + 1))
                .build();
    }

    Standing take(String asker) {
        var probe = bucket(asker).tryConsumeAndReturnRemaining(1);
        return new Standing(
                name,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void giveBack(String asker) {
        bucket(asker).addTokens(1);
    }

    /** As {@code RateLimit-Policy} says it: so many within so many seconds. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, allowance.burst(), secondsToFill());
    }

    private Bucket bucket(String asker) {
        return buckets.get(
                asker,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(allowance.burst())
                                .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1)))
                        .withCustomTimePrecision(TimeMeter.SYSTEM_NANOTIME)
                        .build());
    }

    private long secondsToFill() {
        return Math.max(1, Math.ceilDiv(allowance.burst(), allowance.perSecond()));
    }
}
