package fi.polku.gateway.openapi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    RouterFunction<ServerResponse> openApi(MergedDocument document) {
        return RouterFunctions.route()
                .GET("/api/openapi.json", request -> answer(request, document))
                .build();
    }

    private static Mono<ServerResponse> answer(ServerRequest request, MergedDocument document) {
        var token = String.valueOf(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
        return document.json(token)
                .flatMap(json -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(json));
    }
}
