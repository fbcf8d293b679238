package fi.polku.gateway.service;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A bulkhead and a breaker before one service. The breaker protects from waiting, not from answers: it counts what
 * did not answer at all and what failed only after a long wait. A quick refusal, 503 among them, is the service's own
 * word, passes as it is, and does not close the door on requests it could serve.
 */
final class ServiceGuard implements GatewayFilter {
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final long patience;
    private final Duration rest;

    ServiceGuard(Bulkhead bulkhead, CircuitBreaker breaker, Duration patience, Duration rest) {
        this.bulkhead = bulkhead;
        this.breaker = breaker;
        this.patience = patience.toNanos();
        this.rest = rest;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Mono.defer(() -> {
            if (!bulkhead.tryAcquirePermission()) {
                return Mono.error(new Refused(Fault.UNAVAILABLE).retryAfter(Duration.ofSeconds(1)));
            }
            if (!breaker.tryAcquirePermission()) {
                bulkhead.releasePermission();
                return Mono.error(new Refused(Fault.UNAVAILABLE).retryAfter(rest));
            }
            return guarded(exchange, chain);
        });
    }

    private Mono<Void> guarded(ServerWebExchange exchange, GatewayFilterChain chain) {
        var start = System.nanoTime();
        return chain.filter(exchange)
                .doOnSuccess(_ -> judge(exchange.getResponse().getStatusCode(), System.nanoTime() - start))
                .doOnError(failure -> breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure))
                .doOnCancel(breaker::releasePermission)
                .doFinally(_ -> bulkhead.onComplete());
    }

    private void judge(@Nullable HttpStatusCode status, long nanos) {
        if (status != null && status.is5xxServerError() && nanos > patience) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, new Refused(Fault.UNAVAILABLE));
        } else {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }
}
