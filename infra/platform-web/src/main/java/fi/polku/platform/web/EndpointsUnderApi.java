package fi.polku.platform.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start with an endpoint outside {@code /api/}, where no token would be asked for. */
final class EndpointsUnderApi implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;

    EndpointsUnderApi(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> !path.startsWith("/api/") && !path.equals(ErrorPage.PATH))
                        .findFirst()
                        .ifPresent(path -> {
                            throw new IllegalStateException("%s answers at %s, outside /api/".formatted(method, path));
                        }));
    }
}
