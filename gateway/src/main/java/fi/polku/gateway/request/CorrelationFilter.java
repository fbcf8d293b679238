package fi.polku.gateway.request;

import fi.polku.gateway.problem.Correlation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** First of all filters: every answer, refusals included, carries the correlation id and the security headers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var id = Correlation.begin(exchange);
        var response = exchange.getResponse();
        response.beforeCommit(() -> {
            SecurityHeaders.write(response.getHeaders(), ContentPolicy.of(exchange));
            response.getHeaders().set(Correlation.HEADER, id);
            return Mono.empty();
        });
        return chain.filter(exchange);
    }
}
