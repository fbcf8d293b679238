package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/** Sees what lies on a topic, and puts there what no honest producer would. */
final class TopicProbe implements AutoCloseable {

    private final String topic;
    private final KafkaClients clients;
    private final KafkaTemplate<String, byte[]> kafka;

    TopicProbe(Scene scene) {
        this(scene, scene.topic());
    }

    TopicProbe(Scene scene, String topic) {
        this.topic = topic;
        Map<String, Object> settings = Map.of("bootstrap.servers", scene.kafka());
        this.clients = new KafkaClients(settings, settings);
        this.kafka = clients.durable();
    }

    /** Everything on the topic but beats, in order within each key. */
    List<ConsumerRecord<String, byte[]>> records() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = clients.consumer(null)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (!Headers.BEAT.equals(Envelope.header(record, Headers.TYPE))) {
                        records.add(record);
                    }
                });
            }
        }
        return records;
    }

    /** Sequence of the last record of each key, which is what compaction keeps. */
    Map<String, Long> lastSequences() {
        Map<String, Long> last = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records()) {
            last.put(record.key(), Envelope.of(record).map(Envelope::sequence).orElse(-1L));
        }
        return last;
    }

    long beats() {
        try (Consumer<String, byte[]> consumer = clients.consumer(null)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                            .mapToLong(Long::longValue)
                            .sum()
                    - records().size();
        }
    }

    /** Sends as it is, headers as they are given. */
    void send(String key, byte @Nullable [] value, Map<String, String> headers) {
        kafka.send(record(key, value, headers)).join();
    }

    void resend(ConsumerRecord<String, byte[]> record) {
        kafka.send(new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers()))
                .join();
    }

    @SuppressWarnings("NullAway")
    private ProducerRecord<String, byte[]> record(String key, byte @Nullable [] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    /** Headers that a note's record has. */
    static Map<String, String> headers(long sequence) {
        return Map.of(
                Headers.TYPE,
                NoteState.CE_TYPE,
                Headers.REGION,
                "16",
                Headers.EPOCH,
                "1",
                Headers.SEQUENCE,
                Long.toString(sequence));
    }

    static Map<String, String> all(ConsumerRecord<?, ?> record) {
        return List.of(record.headers().toArray()).stream()
                .collect(Collectors.toMap(header -> header.key(), header -> new String(header.value(), UTF_8)));
    }

    @Override
    public void close() {
        clients.close();
    }
}
