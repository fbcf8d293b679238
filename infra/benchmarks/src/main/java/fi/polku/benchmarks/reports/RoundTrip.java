package fi.polku.benchmarks.reports;

import fi.polku.benchmarks.load.Figures;
import fi.polku.benchmarks.machine.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The yardstick: one record after the other produced, acknowledged by all, and consumed, by bare clients. */
final class RoundTrip {
    private final Properties settings = new Properties();
    private final String topic = "polku-benchmark-" + UUID.randomUUID();

    RoundTrip(Stack stack) {
        settings.putAll(Map.of(
                "bootstrap.servers", stack.kafka(),
                "acks", "all",
                "key.serializer", ByteArraySerializer.class.getName(),
                "value.serializer", ByteArraySerializer.class.getName(),
                "key.deserializer", ByteArrayDeserializer.class.getName(),
                "value.deserializer", ByteArrayDeserializer.class.getName()));
    }

    /**
     * So many one after the other.
     *
     * @param size of a record in bytes
     */
    Figures measure(int times, int size) {
        var partition = new TopicPartition(topic, 0);
        try (Admin admin = Admin.create(settings);
                var producer = new KafkaProducer<byte[], byte[]>(settings);
                var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            trips(producer, consumer, times, size);
            long begin = System.nanoTime();
            List<Long> nanos = trips(producer, consumer, times, size);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            admin.deleteTopics(List.of(topic)).all().get();
            return new Figures(nanos, 0, took);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Long> trips(
            KafkaProducer<byte[], byte[]> producer, KafkaConsumer<byte[], byte[]> consumer, int times, int size) {
        List<Long> nanos = new ArrayList<>();
        for (int trip = 0; trip < times; trip++) {
            long begin = System.nanoTime();
            var _ = producer.send(new ProducerRecord<>(topic, new byte[size]));
            while (consumer.poll(Duration.ofSeconds(5)).isEmpty()) {
                // The next poll waits again.
            }
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }
}
