package fi.polku.gateway.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as {@code application/problem+json}. */
@Component
public class Problems {
    private final Titles titles = new Titles();
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> answer(ServerWebExchange exchange, Refused refused) {
        var response = exchange.getResponse();
        response.setStatusCode(refused.fault().status());
        // Whatever a service had begun to answer is not said any more.
        response.getHeaders().clear();
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setCacheControl("no-store");
        refused.headers().forEach(response.getHeaders()::set);
        var request = exchange.getRequest();
        var body = body(
                refused.fault(),
                request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE),
                request.getPath().value(),
                Correlation.traceId(exchange));
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /** For a request so broken that it never became an exchange. */
    public byte[] body(Fault fault, @Nullable String acceptLanguage, @Nullable String path, String traceId) {
        var language = titles.language(acceptLanguage);
        return json.writeValueAsBytes(Problem.of(fault, titles.of(fault, language), path, traceId));
    }
}
