package fi.polku.gateway.request;

import fi.polku.gateway.problem.Correlation;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a service gets to see of a request's headers: these and no others, so none that claims who is asking or from
 * where. {@code Accept-Encoding} is missing because the gateway itself compresses.
 */
@Component
class ForwardedHeaders implements HttpHeadersFilter, Ordered {
    private static final Set<String> ALLOWED = Set.of(
            "authorization",
            "polku-acting-as",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "accept",
            "accept-language",
            "content-type",
            "content-length",
            "content-encoding",
            "content-language",
            "traceparent",
            "tracestate");

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var allowed = new HttpHeaders();
        input.forEach((name, values) -> {
            if (ALLOWED.contains(name.toLowerCase(Locale.ROOT))) {
                allowed.put(name, values);
            }
        });
        allowed.set(Correlation.HEADER, Correlation.id(exchange));
        return allowed;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.REQUEST;
    }

    /** Last, so that nothing another filter adds gets past it. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
