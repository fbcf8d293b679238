package fi.polku.platform.web;

import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.Outages;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.mongo.StateTooLarge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one table that tells how each failure is answered. What it does not know is a bug and is answered without detail. */
final class Translation {

    private static final Logger LOG = LoggerFactory.getLogger(Translation.class);
    private static final String RETRY_SECONDS = "5";

    private Translation() {}

    static Refusal of(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case StaleVersion _ -> new Refusal(HttpStatus.PRECONDITION_FAILED, "stale-version");
            case IdempotencyConflict _ -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-conflict");
            case StateTooLarge e ->
                new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "state-too-large").with("limit", e.limit());
            case AccessDeniedException _ -> new Forbidden();
            case HttpMessageNotReadableException e when causedByRefusal(e) instanceof Refusal inner -> inner;
            case HttpMessageNotReadableException _ -> new Refusal(HttpStatus.BAD_REQUEST, "malformed-body");
            case MethodArgumentTypeMismatchException e
            when e.getParameter().hasParameterAnnotation(PathVariable.class) -> new NotFound();
            case MethodArgumentTypeMismatchException e -> parameter(e.getName(), "invalid");
            case TypeMismatchException _ -> new Refusal(HttpStatus.BAD_REQUEST, "invalid-parameter");
            case MissingServletRequestParameterException e -> parameter(e.getParameterName(), "required");
            case MissingRequestHeaderException e ->
                new Refusal(HttpStatus.BAD_REQUEST, "invalid-header").inHeader(e.getHeaderName(), "required");
            case MethodArgumentNotValidException e -> Violations.refusal(e);
            case HandlerMethodValidationException e -> Violations.refusal(e);
            case MethodValidationException _ -> bug(failure);
            case BindException _ -> new Refusal(HttpStatus.BAD_REQUEST, "invalid-parameter");
            case ErrorResponse e -> standard(e, failure);
            default -> Outages.isOutage(failure) ? unavailable() : bug(failure);
        };
    }

    static Refusal unavailable() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "unavailable")
                .answering(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    /** The refusal that stands for a bare status, as containers and filters tell it. */
    static Refusal ofStatus(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> new Refusal(status, "unauthenticated");
            case FORBIDDEN -> new Forbidden();
            case NOT_FOUND -> new NotFound();
            case METHOD_NOT_ALLOWED -> new Refusal(status, "method-not-allowed");
            case NOT_ACCEPTABLE -> new Refusal(status, "not-acceptable");
            case CONTENT_TOO_LARGE -> new Refusal(status, "body-too-large");
            case UNSUPPORTED_MEDIA_TYPE -> new Refusal(status, "unsupported-media-type");
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> new Refusal(status, "headers-too-large");
            case SERVICE_UNAVAILABLE -> unavailable();
            default ->
                status.is5xxServerError()
                        ? new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error")
                        : new Refusal(HttpStatus.BAD_REQUEST, "bad-request");
        };
    }

    private static Refusal standard(ErrorResponse response, Throwable failure) {
        var status = HttpStatus.resolve(response.getStatusCode().value());
        if (status == null || (status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE)) {
            return bug(failure);
        }
        var refusal = ofStatus(status);
        response.getHeaders().forEach((name, values) -> values.forEach(value -> refusal.answering(name, value)));
        return refusal;
    }

    private static Refusal parameter(String name, String code) {
        return new Refusal(HttpStatus.BAD_REQUEST, "invalid-parameter").parameter(name, code);
    }

    private static Throwable causedByRefusal(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof Refusal) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Refusal bug(Throwable failure) {
        LOG.error("A request failed", Redacted.of(failure));
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error");
    }
}
