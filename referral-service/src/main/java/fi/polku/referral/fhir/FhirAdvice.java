package fi.polku.referral.fhir;

import fi.polku.platform.mongo.Unavailable;
import fi.polku.platform.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.ObjectNode;

/** Refusals in FHIR's own form, the OperationOutcome; it holds codes alone. What is refused before a token is read is not. */
@RestControllerAdvice(assignableTypes = FhirController.class)
class FhirAdvice {
    private static final String RETRY_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<ObjectNode> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status())
                .contentType(Fhir.JSON)
                .body(outcome(issue(refusal.status()), refusal.code()));
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> unavailable(Unavailable away) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(Fhir.JSON)
                .body(outcome("transient", "unavailable"));
    }

    private static ObjectNode outcome(String kind, String code) {
        ObjectNode outcome = Fhir.object().put("resourceType", "OperationOutcome");
        ObjectNode issue = outcome.putArray("issue").addObject();
        issue.put("severity", "error").put("code", kind);
        issue.set("details", Fhir.own("problem", code));
        return outcome;
    }

    private static String issue(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "forbidden";
            case UNAUTHORIZED -> "login";
            case NOT_ACCEPTABLE -> "not-supported";
            case BAD_REQUEST -> "invalid";
            default -> "processing";
        };
    }
}
