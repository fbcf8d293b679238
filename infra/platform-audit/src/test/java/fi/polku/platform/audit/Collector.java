package fi.polku.platform.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands where the log is kept: reads all groups that arrive, and confirms them. */
final class Collector implements AutoCloseable {

    private final Map<String, List<Group>> arrived = new HashMap<>();
    private final KafkaConsumer<String, String> consumer;
    private final String broker;

    Collector(String broker) {
        this.broker = broker;
        var settings = new Properties();
        settings.put("bootstrap.servers", broker);
        settings.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** What has arrived of one source, in the order of arrival; nothing while the topic is not made yet. */
    List<Group> of(String source) {
        List<TopicPartition> partitions = consumer.partitionsFor(AccessLogTopics.LOG).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            return List.of();
        }
        if (!consumer.assignment().containsAll(partitions)) {
            consumer.assign(partitions);
        }
        consumer.poll(Duration.ofMillis(200))
                .forEach(record -> arrived.computeIfAbsent(record.key(), _ -> new ArrayList<>())
                        .add(Group.fromJson(record.value())));
        return arrived.getOrDefault(source, List.of());
    }

    void confirm(Confirmation confirmation) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(AccessLogTopics.VERIFIED, confirmation.source(), confirmation.toJson()))
                    .get();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
