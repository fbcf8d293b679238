package fi.polku.platform.test;

import fi.polku.platform.test.stack.StackFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Several runs of one Spring Boot application side by side in this JVM, with the same settings. */
public final class Replicas implements AutoCloseable {

    private final Class<?> application;
    private final String[] arguments;
    private final List<ConfigurableApplicationContext> contexts = new ArrayList<>();

    private Replicas(Class<?> application, String[] arguments) {
        this.application = application;
        this.arguments = arguments;
    }

    /** Returns once all of them have started. */
    public static Replicas start(Class<?> application, int count, Map<String, String> settings) {
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
        Replicas replicas = new Replicas(application, arguments);
        try {
            IntStream.range(0, count).forEach(i -> replicas.contexts.add(replicas.run()));
        } catch (RuntimeException e) {
            replicas.close();
            throw e;
        }
        return replicas;
    }

    public ConfigurableApplicationContext context(int replica) {
        return contexts.get(replica);
    }

    public <T> T bean(int replica, Class<T> type) {
        return context(replica).getBean(type);
    }

    /** The port on which a replica with a web server listens. */
    public int port(int replica) {
        Integer port = context(replica).getEnvironment().getProperty("local.server.port", Integer.class);
        if (port == null) {
            throw new StackFailure("%s has no web server".formatted(application.getSimpleName()));
        }
        return port;
    }

    public int count() {
        return contexts.size();
    }

    /** Closes one replica in order; the others go on. */
    public void stop(int replica) {
        context(replica).close();
    }

    /** Starts a stopped replica again. */
    public void restart(int replica) {
        stop(replica);
        contexts.set(replica, run());
    }

    @Override
    public void close() {
        contexts.forEach(ConfigurableApplicationContext::close);
    }

    private ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(application)
                .properties(Map.of("spring.main.banner-mode", "off", "spring.jmx.enabled", "false"))
                .run(arguments);
    }
}
