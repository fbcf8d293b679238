package fi.polku.platform.web;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that every service starts from and may overrule. */
final class WebDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("spring.threads.virtual.enabled", "true"),
            // Else Boot would believe X-Forwarded headers wherever it finds itself on Kubernetes.
            Map.entry("server.forward-headers-strategy", "none"),
            // Twice our own limit, so that most of what is too large is still answered as a problem.
            Map.entry("server.max-http-request-header-size", "32KB"),
            // Parts are read past the count of bytes; a service that takes attachments sets its own limits.
            Map.entry("spring.servlet.multipart.enabled", "false"),
            Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
            Map.entry("spring.web.resources.add-mappings", "false"),
            // It would log paths as they came, and people put into paths what they should not.
            Map.entry("logging.level.org.springframework.web.servlet.PageNotFound", "off"),
            // It warns that the document is served, which here is meant and asks for a token.
            Map.entry("logging.level.org.springdoc.core.events.SpringDocAppInitializer", "error"),
            Map.entry("springdoc.api-docs.version", "openapi_3_1"),
            Map.entry("springdoc.default-consumes-media-type", "application/json"),
            Map.entry("springdoc.default-produces-media-type", "application/json"),
            Map.entry("springdoc.override-with-generic-response", "false"),
            Map.entry("springdoc.writer-with-order-by-keys", "true"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("polkuWebDefaults", SETTINGS));
    }
}
