package fi.polku.platform.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;

/** Kafka clients on the installation's settings, with what correctness rests on put beyond them. */
final class KafkaClients implements AutoCloseable {

    private final Map<String, Object> consumers;
    private final DefaultKafkaProducerFactory<String, byte[]> durable;
    private final DefaultKafkaProducerFactory<String, byte[]> hasty;

    KafkaClients(Map<String, Object> producers, Map<String, Object> consumers) {
        this.consumers = consumers;
        this.durable = factory(
                producers,
                Map.of(
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000));
        // A beat that arrives late would vouch for a time it knows nothing of.
        this.hasty = factory(
                producers,
                Map.of(
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        false,
                        ProducerConfig.RETRIES_CONFIG,
                        0,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        1_500,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        1_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        500));
    }

    /** Every record exactly as often as sent, in order, on as many machines as the topic asks for. */
    KafkaTemplate<String, byte[]> durable() {
        return template(durable);
    }

    /** Now or not at all. */
    KafkaTemplate<String, byte[]> hasty() {
        return template(hasty);
    }

    /** @param group the group that divides the partitions; null for a reader of its own */
    Consumer<String, byte[]> consumer(@Nullable String group) {
        Map<String, Object> settings = new HashMap<>(consumers);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        if (group != null) {
            settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
            // Every rebalance hands out all partitions anew, so each position is read again from where it is kept.
            settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, List.of(RangeAssignor.class));
            settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
            settings.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        }
        return new KafkaConsumer<>(settings);
    }

    @Override
    public void close() {
        durable.destroy();
        hasty.destroy();
    }

    private static DefaultKafkaProducerFactory<String, byte[]> factory(
            Map<String, Object> producers, Map<String, Object> fixed) {
        Map<String, Object> settings = new HashMap<>(producers);
        settings.putAll(fixed);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        DefaultKafkaProducerFactory<String, byte[]> factory =
                new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
        factory.setPhysicalCloseTimeout(3);
        return factory;
    }

    private static KafkaTemplate<String, byte[]> template(DefaultKafkaProducerFactory<String, byte[]> factory) {
        KafkaTemplate<String, byte[]> template = new KafkaTemplate<>(factory);
        // The default listener writes keys and payloads into the log.
        template.setProducerListener(new ProducerListener<>() {});
        return template;
    }
}
