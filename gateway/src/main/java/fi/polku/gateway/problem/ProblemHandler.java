package fi.polku.gateway.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** The last stop of every failure; goes before Spring Boot's own error page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemHandler implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var refused = Faults.of(failure);
        tell(exchange, refused, failure);
        return problems.answer(exchange, refused);
    }

    private static void tell(ServerWebExchange exchange, Refused refused, Throwable failure) {
        if (refused.fault() == Fault.INTERNAL_ERROR
                && !DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.error("Request {} failed", Correlation.id(exchange), failure);
        } else if (refused.fault().status().is5xxServerError() && !(failure instanceof Refused)) {
            LOG.warn(
                    "Request {} not delivered: {} ({})",
                    Correlation.id(exchange),
                    refused.fault().code(),
                    failure.getClass().getSimpleName());
        }
    }
}
