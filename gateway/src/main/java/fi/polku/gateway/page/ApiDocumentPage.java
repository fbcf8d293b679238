package fi.polku.gateway.page;

import fi.polku.gateway.request.ContentPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Shows the document of all services to people, with files of this site alone. */
final class ApiDocumentPage {
    private static final String VIEWER = "classpath*:META-INF/resources/webjars/swagger-ui/*/";
    private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ApiDocumentPage() {}

    static RouterFunction<ServerResponse> routes() {
        var page = new ClassPathResource("api-docs/index.html");
        var start = new ClassPathResource("api-docs/start.js");
        var style = ofViewer("swagger-ui.css");
        var viewer = ofViewer("swagger-ui-bundle.js");
        return RouterFunctions.route()
                .GET("/api-docs", request -> {
                    ContentPolicy.allow(request.exchange(), POLICY);
                    return ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(page);
                })
                .GET("/api-docs/start.js", _ -> file(start, JAVASCRIPT))
                .GET("/api-docs/swagger-ui-bundle.js", _ -> file(viewer, JAVASCRIPT))
                .GET("/api-docs/swagger-ui.css", _ -> file(style, CSS))
                .build();
    }

    private static Mono<ServerResponse> file(Resource file, MediaType type) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .bodyValue(file);
    }

    /** Its version is part of the path and changes with each upgrade. */
    private static Resource ofViewer(String name) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(VIEWER + name);
            if (found.length != 1) {
                throw new IllegalStateException(
                        "There are %d files %s to show the API document".formatted(found.length, name));
            }
            return found[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
