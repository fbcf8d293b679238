package fi.polku.gateway.problem;

import io.netty.handler.timeout.TimeoutException;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ResponseStatusException;

/** What a failure means to the one who asked. */
final class Faults {
    private static final Duration SOON = Duration.ofSeconds(2);

    private Faults() {}

    static Refused of(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused;
            case ResponseStatusException status -> byStatus(status.getStatusCode());
            case ServerExchangeRejectedException _ -> new Refused(Fault.BAD_REQUEST);
            // The issuer that could vouch for the token is out of reach: not the caller's fault.
            case AuthenticationServiceException _ -> new Refused(Fault.UNAVAILABLE).retryAfter(SOON);
            case TimeoutException _, java.util.concurrent.TimeoutException _ -> new Refused(Fault.GATEWAY_TIMEOUT);
            case IOException _ -> new Refused(Fault.UNAVAILABLE).retryAfter(SOON);
            default -> new Refused(Fault.INTERNAL_ERROR);
        };
    }

    private static Refused byStatus(HttpStatusCode status) {
        var fault = fault(status);
        return fault == Fault.UNAVAILABLE ? new Refused(fault).retryAfter(SOON) : new Refused(fault);
    }

    private static Fault fault(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Fault.UNAUTHENTICATED;
            case 403 -> Fault.FORBIDDEN;
            case 404 -> Fault.NOT_FOUND;
            case 405 -> Fault.METHOD_NOT_ALLOWED;
            case 413 -> Fault.BODY_TOO_LARGE;
            case 502, 503 -> Fault.UNAVAILABLE;
            case 504 -> Fault.GATEWAY_TIMEOUT;
            default -> status.is4xxClientError() ? Fault.BAD_REQUEST : Fault.INTERNAL_ERROR;
        };
    }
}
