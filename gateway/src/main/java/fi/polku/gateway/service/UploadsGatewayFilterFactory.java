package fi.polku.gateway.service;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory.NameConfig;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@code Uploads=directory} in a route of files: so many at one time, in places of their own. A file takes as long as its
 * sender needs, and would else take a place, or open a breaker, that quick requests need.
 */
@Component
class UploadsGatewayFilterFactory extends AbstractGatewayFilterFactory<NameConfig> {
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final int places;

    UploadsGatewayFilterFactory(ServiceSettings settings) {
        super(NameConfig.class);
        this.places = settings.guard().maxUploads();
    }

    @Override
    public GatewayFilter apply(NameConfig service) {
        var free = new Semaphore(places);
        return (exchange, chain) -> upload(exchange, chain, free);
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of(NAME_KEY);
    }

    private static Mono<Void> upload(ServerWebExchange exchange, GatewayFilterChain chain, Semaphore free) {
        return Mono.defer(() -> {
            if (!free.tryAcquire()) {
                return Mono.error(new Refused(Fault.UNAVAILABLE).retryAfter(AGAIN));
            }
            return chain.filter(exchange).doFinally(_ -> free.release());
        });
    }
}
