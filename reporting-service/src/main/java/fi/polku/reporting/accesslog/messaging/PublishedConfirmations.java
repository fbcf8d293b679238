package fi.polku.reporting.accesslog.messaging;

import fi.polku.platform.audit.AccessLogTopics;
import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.Confirmation;
import fi.polku.reporting.accesslog.ConfirmedHeads;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Reads the newest confirmation of each source from their compacted topic. */
final class PublishedConfirmations implements ConfirmedHeads {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedConfirmations.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Map<String, Object> settings;

    PublishedConfirmations(Map<String, Object> consumer) {
        settings = new HashMap<>(consumer);
        // Everything is read each time, and nothing is noted.
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    @Override
    public List<ChainHead> all() {
        Map<String, ChainHead> heads = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(AccessLogTopics.VERIFIED).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(PATIENCE).forEach(message -> take(message, heads));
            }
        }
        return List.copyOf(heads.values());
    }

    /** The highest counts, should a repeat have come late. */
    private static void take(ConsumerRecord<String, String> message, Map<String, ChainHead> heads) {
        try {
            Confirmation confirmed = Confirmation.fromJson(message.value());
            if (confirmed.mac() != null) {
                var head = new ChainHead(
                        confirmed.source(), confirmed.verifiedThrough(), confirmed.mac(), 0, confirmed.settled());
                heads.merge(head.source(), head, (one, other) -> one.number() > other.number() ? one : other);
            }
        } catch (JacksonException e) {
            LOG.error("No confirmation at {}-{}@{}", message.topic(), message.partition(), message.offset());
        }
    }
}
