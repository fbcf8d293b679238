package fi.polku.platform.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What the document says once: the token, and what a problem looks like. */
final class PolkuDocument implements OpenApiCustomizer {

    static final String PROBLEM = "Problem";

    private static final String TOKEN = "token";

    private final String service;

    PolkuDocument(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info().title("Polku " + service).version("1"))
                // Relative, so that the document is the same on every machine and behind the gateway.
                .servers(List.of(new Server().url("/")))
                .security(List.of(new SecurityRequirement().addList(TOKEN)));
        if (document.getComponents() == null) {
            document.components(new Components());
        }
        document.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSchemas(PROBLEM, problem())
                .addResponses(
                        PROBLEM,
                        new ApiResponse()
                                .description("Refused or failed, told as RFC 9457 says")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }

    private static Schema<?> problem() {
        var problem = new ObjectSchema();
        problem.addProperty("type", new StringSchema().format("uri"));
        problem.addProperty("title", new StringSchema().description("In the language of the caller"));
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("code", new StringSchema().description("Never changes, unlike the title"));
        problem.addProperty("instance", new StringSchema().format("uri-reference"));
        problem.addProperty("traceId", new StringSchema());
        problem.required(List.of("type", "title", "status", "code", "instance", "traceId"));
        problem.addProperty("errors", new ArraySchema().items(fault()));
        problem.additionalProperties(true);
        return problem;
    }

    private static Schema<?> fault() {
        var fault = new ObjectSchema();
        fault.addProperty("pointer", new StringSchema().description("JSON pointer into the body"));
        fault.addProperty("parameter", new StringSchema());
        fault.addProperty("header", new StringSchema());
        fault.addProperty("code", new StringSchema());
        fault.addProperty("message", new StringSchema());
        fault.required(List.of("code", "message"));
        return fault;
    }
}
