package fi.polku.platform.web;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses to start with an endpoint outside {@code /api/}, where no token would be asked for, unless the service's settings say of
 * its very pattern that it is for everybody.
 */
final class EndpointsUnderApi implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;
    private final List<String> publicPaths;

    EndpointsUnderApi(RequestMappingHandlerMapping mappings, List<String> publicPaths) {
        this.mappings = mappings;
        this.publicPaths = publicPaths;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> !path.startsWith("/api/") && !path.equals(ErrorPage.PATH))
                        .filter(path -> !publicPaths.contains(path))
                        .findFirst()
                        .ifPresent(path -> {
                            throw new IllegalStateException("%s answers at %s, outside /api/".formatted(method, path));
                        }));
    }
}
