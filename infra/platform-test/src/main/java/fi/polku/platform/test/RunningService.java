package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A service running for all tests of its module, with the people who call it and the topics it reads. */
public final class RunningService {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String path;
    private final ServiceSettings settings;
    private final Replicas replicas;
    private final Topic topic = new Topic(TestBroker.bootstrapServers());

    private RunningService(Class<?> application, String path, Map<String, String> more) {
        this.path = path;
        ServiceSettings changed = ServiceSettings.fresh();
        for (Map.Entry<String, String> setting : more.entrySet()) {
            changed = changed.with(setting.getKey(), setting.getValue());
        }
        this.settings = changed;
        this.replicas = Replicas.start(application, 1, settings.asMap());
    }

    /**
     * Starts it until the JVM ends.
     *
     * @param path where all its endpoints lie, such as {@code /api/referral}
     */
    public static RunningService start(Class<?> application, String path) {
        return start(application, path, Map.of());
    }

    /**
     * The same with more settings than every service needs.
     *
     * @param path where all its endpoints lie, such as {@code /api/referral}
     */
    public static RunningService start(Class<?> application, String path, Map<String, String> more) {
        var service = new RunningService(application, path, more);
        // The application itself closes as any that Spring Boot runs.
        Runtime.getRuntime().addShutdownHook(new Thread(service.topic::close));
        return service;
    }

    /** The {@code iss} of everybody's tokens. */
    public String issuer() {
        return settings.tokens().issuer();
    }

    public Person as(String subject) {
        return new Person(
                "http://127.0.0.1:" + replicas.port(0) + path, settings.tokens().token(subject));
    }

    public Topic topic() {
        return topic;
    }

    /** Vouches for these topics as those do who own them. */
    public void keepBeating(String... topics) {
        int partitions = Integer.parseInt(settings.asMap().getOrDefault("polku.messaging.partitions", "1"));
        List.of(topics).forEach(each -> topic.keepBeating(each, partitions));
    }

    /** Waits until the service has heard who these people are, and lets each see what is at this path. */
    public void awaitSeen(String seen, List<String> subjects) {
        subjects.forEach(subject -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(subject).get(seen).status()).isEqualTo(200)));
    }

    public <T> T bean(Class<T> type) {
        return replicas.bean(0, type);
    }

    /** One of several of a type. */
    public <T> T bean(String name, Class<T> type) {
        return replicas.context(0).getBean(name, type);
    }
}
