package fi.polku.platform.messaging;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A service that is started for an operator's command listens on no port; its parts are all there, so nothing needs two forms. */
final class CommandEnvironment implements EnvironmentPostProcessor {

    static final String COMMAND = "polku.command";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(COMMAND)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "polku-command", Map.of("server.port", "-1", "management.server.port", "-1")));
        }
    }
}
