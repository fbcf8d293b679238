package fi.polku.gateway.service;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Something whose end is the end of a stream of live updates. */
@FunctionalInterface
public interface StreamEnd {

    /** Completes when it has come; never for streams it does not concern. */
    Mono<Void> of(ServerWebExchange exchange);
}
