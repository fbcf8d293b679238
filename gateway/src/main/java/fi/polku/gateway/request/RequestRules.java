package fi.polku.gateway.request;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses what no service offers or what two readers could understand in two ways; addresses are the firewall's. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestRules implements WebFilter {
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final String ALLOW = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final List<String> SINGLE = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            "Idempotency-Key",
            "Polku-Acting-As");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var refused = fault(exchange.getRequest());
        return refused == null ? chain.filter(exchange) : Mono.error(refused);
    }

    private static @Nullable Refused fault(ServerHttpRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return new Refused(Fault.METHOD_NOT_ALLOWED).with(HttpHeaders.ALLOW, ALLOW);
        }
        for (var header : SINGLE) {
            var values = request.getHeaders().get(header);
            if (values != null && values.size() > 1) {
                return new Refused(Fault.BAD_REQUEST);
            }
        }
        return null;
    }
}
