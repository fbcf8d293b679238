package fi.polku.gateway.page;

import fi.polku.gateway.request.ContentPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The one page of the web client, which answers for all of its addresses, so that each can be bookmarked and sent on. Each
 * copy has a nonce of its own: no script or style runs but those it came with and those of this site.
 */
final class WebClientPage {
    private static final String NONCE = "__CSP_NONCE__";
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What is no address of the web client; guidance cards on walls are pages of the directory. */
    private static final Set<String> OTHERS = Set.of("api", "login", "assets", "actuator", "api-docs", "cards");

    private final Resource file;

    WebClientPage(Resource file) {
        this.file = file;
    }

    RouterFunction<ServerResponse> routes() {
        if (!file.exists()) {
            // Built without the web client: there is nothing to show, and machines do not mind.
            return _ -> Mono.empty();
        }
        var template = text();
        return RouterFunctions.route(addresses(), request -> page(request, template));
    }

    private static RequestPredicate addresses() {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                .and(request -> isOfWebClient(request.path()))
                .and(WebClientPage::isForPerson);
    }

    private static boolean isOfWebClient(String path) {
        var parts = path.split("/", -1);
        return path.equals("/index.html")
                || (parts.length > 1 && !OTHERS.contains(parts[1]) && !parts[parts.length - 1].contains("."));
    }

    /** Programs that follow a wrong address hear that there is nothing; they do not ask for pages. */
    private static boolean isForPerson(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT).toString().contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Mono<ServerResponse> page(ServerRequest request, String template) {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        ContentPolicy.allow(request.exchange(), policy(nonce));
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .bodyValue(template.replace(NONCE, nonce));
    }

    private static String policy(String nonce) {
        return ("default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; "
                        + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .formatted(nonce);
    }

    private String text() {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
