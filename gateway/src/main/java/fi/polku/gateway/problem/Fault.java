package fi.polku.gateway.problem;

import org.springframework.http.HttpStatus;

/** Every reason the gateway itself has for not delivering; what a service refuses passes through untouched. */
public enum Fault {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "bad-request"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "unauthenticated"),
    INVALID_TOKEN(HttpStatus.UNAUTHORIZED, "invalid-token"),
    SESSION_ENDED(HttpStatus.UNAUTHORIZED, "session-ended"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
    CSRF(HttpStatus.FORBIDDEN, "csrf"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"),
    REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT, "request-timeout"),
    ACTING_AS_CHANGED(HttpStatus.CONFLICT, "acting-as-changed"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"),
    ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG, "address-too-long"),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "headers-too-large"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"),
    GATEWAY_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "gateway-timeout");

    private final HttpStatus status;
    private final String code;

    Fault(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    public HttpStatus status() {
        return status;
    }

    /** Never changes with the language. */
    public String code() {
        return code;
    }
}
