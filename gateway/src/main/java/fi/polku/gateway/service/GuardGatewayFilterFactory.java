package fi.polku.gateway.service;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory.NameConfig;
import org.springframework.stereotype.Component;

/** {@code Guard=referral} in a route: one bulkhead and breaker for all routes that name the same service. */
@Component
class GuardGatewayFilterFactory extends AbstractGatewayFilterFactory<NameConfig> {
    private static final int TRIALS = 3;

    private final ServiceSettings.Guard settings;
    private final BulkheadRegistry bulkheads;
    private final CircuitBreakerRegistry breakers;

    GuardGatewayFilterFactory(ServiceSettings settings, MeterRegistry meters) {
        super(NameConfig.class);
        this.settings = settings.guard();
        this.bulkheads = BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(this.settings.maxConcurrent())
                .maxWaitDuration(Duration.ZERO)
                .writableStackTraceEnabled(false)
                .build());
        this.breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(2 * this.settings.failures())
                .minimumNumberOfCalls(this.settings.failures())
                .failureRateThreshold(50)
                .slowCallRateThreshold(100)
                .slowCallDurationThreshold(Duration.ofDays(1))
                .waitDurationInOpenState(this.settings.rest())
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                .writableStackTraceEnabled(false)
                .build());
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    }

    @Override
    public GatewayFilter apply(NameConfig service) {
        return new ServiceGuard(
                bulkheads.bulkhead(service.getName()),
                breakers.circuitBreaker(service.getName()),
                settings.patience(),
                settings.rest());
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of(NAME_KEY);
    }
}
