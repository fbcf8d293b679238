package fi.polku.benchmarks.reports;

import fi.polku.benchmarks.machine.Stack;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The yardstick of a rebuild and of a new consumer: reads a topic from its beginning to its end and does nothing with it. */
public final class BareConsumer {
    private final Properties settings = new Properties();
    private final String topic;

    public BareConsumer(Stack stack, String topic) {
        this.topic = topic;
        settings.putAll(Map.of(
                "bootstrap.servers", stack.kafka(),
                "key.deserializer", ByteArrayDeserializer.class.getName(),
                "value.deserializer", ByteArrayDeserializer.class.getName()));
    }

    public Reading read() {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> left = new HashMap<>(consumer.endOffsets(partitions));
            left.values().removeIf(end -> end == 0);
            long begin = System.nanoTime();
            long records = 0;
            long bytes = 0;
            while (!left.isEmpty()) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    records++;
                    bytes += record.value().length;
                }
                left.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
            return new Reading(records, bytes, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    /** A whole topic, read. */
    public record Reading(long records, long bytes, Duration took) {
        public double perSecond() {
            return records / (took.toNanos() / 1e9);
        }

        @Override
        public String toString() {
            return "%.0f/s (%d records of %d bytes)".formatted(perSecond(), records, bytes / Math.max(1, records));
        }
    }
}
