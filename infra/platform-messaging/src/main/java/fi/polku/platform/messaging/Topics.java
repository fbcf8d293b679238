package fi.polku.platform.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes the topics this service speaks on or listens to, as soon as there is a broker: whoever comes first, producer or consumer,
 * makes the same. Until then nothing is sent, so that no broker makes them by itself with settings of its own.
 */
final class Topics implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int PATIENCE_MS = 4_000;

    private final KafkaAdmin kafka;
    private final MessagingProperties settings;
    private final Supplier<Collection<TopicSpec>> wanted;
    private final CountDownLatch created = new CountDownLatch(1);
    private final Pace pace = new Pace();

    Topics(KafkaAdmin kafka, MessagingProperties settings, Supplier<Collection<TopicSpec>> wanted) {
        this.kafka = kafka;
        this.settings = settings;
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "polku-topics";
    }

    @Override
    public void run() {
        boolean told = false;
        while (pace.running()) {
            try {
                create();
                created.countDown();
                return;
            } catch (RuntimeException e) {
                if (!told) {
                    LOG.warn("The topics cannot be made yet: {}", e.getMessage());
                    told = true;
                }
                pace.pause(RETRY);
            }
        }
    }

    @Override
    public void stop() {
        pace.stop();
    }

    /** Whether the topics are there; waits for them as long as the caller runs. */
    boolean awaitCreated(Pace caller) {
        try {
            while (caller.running()) {
                if (created.await(100, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** What Kafka calls this topic; one that is deleted and made again gets another id. */
    Uuid id(String topic) {
        try (Admin admin = admin()) {
            return description(admin, topic).topicId();
        }
    }

    /** Where each partition of this topic ends. */
    Map<Integer, Long> ends(String topic) {
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            description(admin, topic)
                    .partitions()
                    .forEach(one -> latest.put(new TopicPartition(topic, one.partition()), OffsetSpec.latest()));
            Map<Integer, Long> ends = new HashMap<>();
            get(admin.listOffsets(latest).all())
                    .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
            return ends;
        }
    }

    private static TopicDescription description(Admin admin, String topic) {
        return requireNonNull(
                get(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic));
    }

    private void create() {
        List<NewTopic> topics = newTopics();
        try (Admin admin = admin()) {
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                try {
                    get(made);
                } catch (TopicExistsException e) {
                    LOG.trace("There already", e);
                }
            }
        }
    }

    private List<NewTopic> newTopics() {
        Map<String, NewTopic> topics = new LinkedHashMap<>();
        for (TopicSpec spec : wanted.get()) {
            topics.putIfAbsent(spec.name(), topic(spec.name(), settings.partitions(), configs(spec.retention())));
            topics.putIfAbsent(
                    DeadLetters.topicFor(spec.name()),
                    topic(DeadLetters.topicFor(spec.name()), 1, oncePerKey(kept(Duration.ofDays(30)))));
        }
        return List.copyOf(topics.values());
    }

    private NewTopic topic(String name, int partitions, Map<String, String> configs) {
        Map<String, String> all = new HashMap<>(configs);
        if (settings.replicationFactor() > 1) {
            // One replica may be away; an acknowledged record is still on more than one machine when there are three.
            all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(settings.replicationFactor() - 1));
        }
        return new NewTopic(name, partitions, settings.replicationFactor()).configs(all);
    }

    private static Map<String, String> configs(TopicSpec.Retention retention) {
        return switch (retention) {
            case COMPACTED ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                        Long.toString(Duration.ofDays(7).toMillis()));
            case DAYS_90 -> kept(Duration.ofDays(90));
        };
    }

    private static Map<String, String> kept(Duration time) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(time.toMillis()));
    }

    /** What is read anew and buried anew has the key it had. */
    private static Map<String, String> oncePerKey(Map<String, String> configs) {
        Map<String, String> all = new HashMap<>(configs);
        all.merge(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                (one, other) -> other + ',' + one);
        return all;
    }

    private Admin admin() {
        Map<String, Object> settings = new HashMap<>(kafka.getConfigurationProperties());
        // Closing waits for what is under way, so nothing may take long.
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return Admin.create(settings);
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(2 * PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException("No answer from the broker", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
