package fi.polku.gateway.token;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether this is a demo.
 *
 * @param demoStack the folder of the demo stack this gateway belongs to; none in a real installation
 */
@ConfigurationProperties("polku")
public record DemoSettings(@Nullable Path demoStack) {
    public DemoSettings {
        demoStack = demoStack == null || demoStack.toString().isBlank() ? null : demoStack;
    }
}
