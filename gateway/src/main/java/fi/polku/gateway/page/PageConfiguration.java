package fi.polku.gateway.page;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import org.springframework.web.reactive.resource.PathResourceResolver;

/** Serves the web client from the jar, where its build has put it below {@code web/}. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    private static final String FILES = "classpath:/web/";
    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final Duration A_WHILE = Duration.ofHours(1);

    @Bean
    RouterFunction<ServerResponse> pages() {
        ResourceLoader files = new DefaultResourceLoader();
        return new WebClientPage(files.getResource(FILES + "index.html")).routes();
    }

    @Bean
    RouterFunction<ServerResponse> apiDocumentPage() {
        return ApiDocumentPage.routes();
    }

    @Bean
    WebFluxConfigurer webClientFiles() {
        return new WebFluxConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                // Their names change with what is in them.
                serve(
                        registry,
                        "/assets/**",
                        FILES + "assets/",
                        CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
                serve(
                        registry,
                        "/{file:[A-Za-z0-9_-]+\\.[a-z0-9]+}",
                        FILES,
                        CacheControl.maxAge(A_WHILE).cachePublic());
            }
        };
    }

    private static void serve(ResourceHandlerRegistry registry, String paths, String from, CacheControl kept) {
        registry.addResourceHandler(paths)
                .addResourceLocations(from)
                .setCacheControl(kept)
                .resourceChain(true)
                // Files that the build has compressed, Brotli before gzip.
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
    }
}
