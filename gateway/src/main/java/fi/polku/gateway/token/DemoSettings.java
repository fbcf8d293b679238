package fi.polku.gateway.token;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param demoStack the folder of the demo stack this gateway belongs to; none in a real installation */
@ConfigurationProperties("polku")
record DemoSettings(@Nullable Path demoStack) {
    DemoSettings {
        demoStack = demoStack == null || demoStack.toString().isBlank() ? null : demoStack;
    }
}
