package fi.polku.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks on the topics as the other services do, and listens to all that is said. */
public final class Topic implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final String broker;
    private final KafkaProducer<String, byte[]> producer;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();

    public Topic(String broker) {
        this.broker = broker;
        var settings = new Properties();
        settings.putAll(Map.of("bootstrap.servers", broker, "acks", "all"));
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Vouches again and again, as a producer does each second, that nothing waits to be told. */
    public void keepBeating(String topic, int partitions) {
        var _ = beats.scheduleAtFixedRate(() -> beat(topic, partitions), 0, 500, TimeUnit.MILLISECONDS);
    }

    private void beat(String topic, int partitions) {
        for (int partition = 0; partition < partitions; partition++) {
            var beat = new ProducerRecord<>(topic, partition, "beat-" + partition, "{}".getBytes(UTF_8));
            beat.headers().add("ce_type", "fi.polku.beat.v1".getBytes(UTF_8));
            var _ = producer.send(beat);
        }
    }

    /**
     * Publishes a state.
     *
     * @param type its CloudEvents type
     * @param state a record with an {@code id} and a {@code region}
     */
    public void publish(String topic, String type, Object state, long sequence) {
        JsonNode body = JSON.valueToTree(state);
        String id = body.required("id").asString();
        var published = new ProducerRecord<>(topic, id, JSON.writeValueAsBytes(body));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id + "-" + sequence,
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_subject",
                        id,
                        "ce_time",
                        "2026-11-21T10:00:00Z",
                        "content-type",
                        "application/json",
                        "region",
                        body.required("region").asString(),
                        "epoch",
                        "1",
                        "sequence",
                        Long.toString(sequence))
                .forEach((name, value) -> published.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(published).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every record that stands on this topic now. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        var settings = new Properties();
        settings.put("bootstrap.servers", broker);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        beats.shutdownNow();
        producer.close(Duration.ofSeconds(5));
    }
}
