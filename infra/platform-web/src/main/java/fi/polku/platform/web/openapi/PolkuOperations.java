package fi.polku.platform.web.openapi;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.PageRequest;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Tells the headers and parameters behind an operation's arguments, and the problems that follow from them. */
final class PolkuOperations implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (operation.getResponses() == null) {
            operation.responses(new ApiResponses());
        }
        var creates = false;
        for (var parameter : method.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (type == Caller.class) {
                actingAs(operation);
            } else if (type == ExpectedVersion.class) {
                ifMatch(operation);
            } else if (type == IdempotencyKey.class) {
                idempotencyKey(operation);
                creates = true;
            } else if (type == PageRequest.class) {
                page(operation);
            }
        }
        if (creates) {
            created(operation.getResponses());
        }
        problems(operation, "401", "503", "default");
        if (hasPathVariable(method)) {
            problems(operation, "404");
        }
        if (operation.getRequestBody() != null) {
            problems(operation, "400", "413", "415", "422");
        }
        return operation;
    }

    private static void actingAs(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Polku-Acting-As")
                .description("The membership the caller acts under; implied where there is only one")
                .required(false)
                .schema(new StringSchema().format("uuid")));
        problems(operation, "403");
    }

    private static void ifMatch(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("If-Match")
                .description("The ETag of the version that was seen, such as \"3\" with its quotation marks")
                .required(true)
                .schema(new StringSchema()));
        problems(operation, "400", "412", "428");
    }

    private static void idempotencyKey(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .description("The client's own name for this creation; with it the request may be repeated")
                .required(true)
                .schema(new StringSchema().minLength(1).maxLength(255)));
        problems(operation, "400", "422");
    }

    private static void page(Operation operation) {
        var limit = new IntegerSchema();
        limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(100)).setDefault(25);
        operation.addParametersItem(
                new QueryParameter().name("limit").required(false).schema(limit));
        operation.addParametersItem(new QueryParameter()
                .name("cursor")
                .description("From the Link of the page before")
                .required(false)
                .schema(new StringSchema()));
        problems(operation, "400");
        var found = operation.getResponses().get("200");
        if (found != null) {
            found.addHeaderObject("Link", header("The next page, as RFC 8288 says: rel=\"next\""));
        }
    }

    private static void created(ApiResponses responses) {
        var found = responses.remove("200");
        var answer = found == null ? new ApiResponse() : found;
        responses.addApiResponse(
                "201",
                answer.description("Created, now or by an earlier request with the same key")
                        .addHeaderObject("Location", header("The new resource"))
                        .addHeaderObject("ETag", header("Its version at creation")));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static void problems(Operation operation, String... statuses) {
        Stream.of(statuses)
                .forEach(status -> operation
                        .getResponses()
                        .putIfAbsent(
                                status, new ApiResponse().$ref("#/components/responses/" + PolkuDocument.PROBLEM)));
    }

    private static boolean hasPathVariable(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch((MethodParameter parameter) -> parameter.hasParameterAnnotation(PathVariable.class));
    }
}
