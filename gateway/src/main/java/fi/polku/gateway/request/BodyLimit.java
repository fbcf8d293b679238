package fi.polku.gateway.request;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Counts what is really sent, announced or not. Runs before the gateway gathers the body, so a service's time limit,
 * breaker and place begin only when the whole request is here, and a slow or oversized sender never reaches it. A route
 * with a limit of its own is not gathered: there the body passes through as it comes.
 */
@Component
class BodyLimit implements GlobalFilter, Ordered {
    private final BodySettings settings;
    private final AtomicLong held;

    BodyLimit(BodySettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.held = new AtomicLong();
        meters.gauge("polku.gateway.bodies.held", held);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        var allowed = Allowed.on(exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR), settings);
        if (request.getHeaders().getContentLength() > allowed.bytes()) {
            return Mono.error(tooLarge());
        }
        if (!hasBody(request)) {
            return chain.filter(exchange);
        }
        var body = new CountedBody(request, allowed, settings.room().toBytes(), held);
        return chain.filter(exchange.mutate().request(body).build()).doFinally(_ -> body.forget());
    }

    static Refused tooLarge() {
        // The rest of the body is not wanted, and the only way to say so is to hang up.
        return new Refused(Fault.BODY_TOO_LARGE).with(HttpHeaders.CONNECTION, "close");
    }

    static Refused noRoom() {
        return new Refused(Fault.UNAVAILABLE)
                .with(HttpHeaders.CONNECTION, "close")
                .retryAfter(Duration.ofSeconds(1));
    }

    private static boolean hasBody(ServerHttpRequest request) {
        return request.getHeaders().getContentLength() > 0
                || request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 500;
    }
}
