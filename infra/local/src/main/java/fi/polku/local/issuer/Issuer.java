package fi.polku.local.issuer;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.AbstractEnvironment;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/** The issuer while it runs, inside the launcher. */
public final class Issuer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Issuer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it.
     *
     * @param folder where its key is kept
     */
    public static Issuer start(Path folder, int port, URI gateway) {
        return new Issuer(new SpringApplicationBuilder(IssuerConfiguration.class)
                .environment(new OnlyThese(Map.of(
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        port,
                        "server.tomcat.threads.max",
                        10,
                        "server.servlet.session.cookie.name",
                        "polku-issuer",
                        "spring.config.location",
                        "optional:classpath:/no-files-but-what-is-given/",
                        "spring.main.lazy-initialization",
                        false,
                        "polku.issuer.uri",
                        "http://127.0.0.1:" + port,
                        "polku.issuer.gateway",
                        gateway,
                        "polku.issuer.folder",
                        folder.toString())))
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .run());
    }

    @Override
    public void close() {
        context.close();
    }

    /** Knows the given settings alone: neither variables nor system properties of whoever started the launcher. */
    private static final class OnlyThese extends AbstractEnvironment implements ConfigurableEnvironment {

        OnlyThese(Map<String, Object> settings) {
            getPropertySources().addFirst(new MapPropertySource("launcher", settings));
        }

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            // None but those given.
        }
    }
}
