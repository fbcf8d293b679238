package fi.polku.gateway.service;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory.NameConfig;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * {@code Streams=referral} in a route of live updates: so many at one time, none longer than its token is good or
 * its session lasts, and all of them end when the gateway stops.
 */
@Component
class StreamsGatewayFilterFactory extends AbstractGatewayFilterFactory<NameConfig> {
    private static final Duration RECONNECT = Duration.ofSeconds(5);

    private final int places;
    private final Clock clock;
    private final List<StreamEnd> ends;
    private final Sinks.Empty<Void> stopping = Sinks.empty();

    StreamsGatewayFilterFactory(ServiceSettings settings, Clock clock, ObjectProvider<StreamEnd> ends) {
        super(NameConfig.class);
        this.places = settings.guard().maxStreams();
        this.clock = clock;
        this.ends = ends.stream().toList();
    }

    @Override
    public GatewayFilter apply(NameConfig service) {
        var free = new Semaphore(places);
        // Round the writing of the answer, which is where a stream spends its life.
        return new OrderedGatewayFilter(
                (exchange, chain) -> stream(exchange, chain, free),
                NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1);
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of(NAME_KEY);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping.tryEmitEmpty();
    }

    private Mono<Void> stream(ServerWebExchange exchange, GatewayFilterChain chain, Semaphore free) {
        return Mono.defer(() -> {
            if (!free.tryAcquire()) {
                return Mono.error(new Refused(Fault.UNAVAILABLE).retryAfter(RECONNECT));
            }
            return chain.filter(exchange).takeUntilOther(firstOf(exchange)).doFinally(_ -> free.release());
        });
    }

    private Mono<Void> firstOf(ServerWebExchange exchange) {
        return Mono.firstWithSignal(Stream.concat(
                        Stream.of(expiry(exchange), stopping.asMono()),
                        ends.stream().map(end -> end.of(exchange)))
                .toList());
    }

    private Mono<Void> expiry(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .mapNotNull(token -> token.getToken().getExpiresAt())
                .flatMap(expires -> Mono.delay(Duration.between(clock.instant(), expires)))
                .then();
    }
}
