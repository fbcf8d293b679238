package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PollSessionIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Scene scene = Scene.onSharedBroker();
    private final TopicPartition partition = new TopicPartition(scene.topic(), 0);
    private final Map<String, Object> settings = Map.of("bootstrap.servers", scene.kafka(), "max.poll.records", 1);
    private final KafkaClients clients = new KafkaClients(settings, settings);
    private final AtomicLong nanos = new AtomicLong();
    private final Reader reader = new Reader();

    @BeforeEach
    void create() throws Exception {
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(scene.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void close() {
        clients.close();
    }

    @Test
    void notesHowFarItHasComeWhereItPausesAndElseNowAndThen() {
        try (Consumer<String, byte[]> consumer = clients.consumer(null)) {
            send(3);
            consumer.assign(Set.of(partition));
            PollSession session = new PollSession(consumer, reader, nanos::get);
            session.onPartitionsAssigned(Set.of(partition));

            await().atMost(SOON).until(() -> reader.handledAfter(session) == 1);
            assertThat(reader.handledAfter(session)).isEqualTo(2);
            assertThat(reader.noted).isEmpty();

            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            assertThat(reader.handledAfter(session)).isEqualTo(3);
            assertThat(reader.noted).containsEntry(partition, 3L);

            send(1);
            await().atMost(SOON).until(() -> reader.handledAfter(session) == 4);
            assertThat(reader.noted).containsEntry(partition, 3L);
            await().atMost(SOON).until(() -> {
                session.round();
                return reader.noted.containsValue(4L);
            });
        }
    }

    private void send(int records) {
        try (TopicProbe topic = new TopicProbe(scene)) {
            IntStream.range(0, records).forEach(i -> topic.send("key", new byte[] {(byte) i}, Map.of()));
        }
    }

    /** Reads from the beginning, and remembers what it was told. */
    private static final class Reader implements PollTask {

        private final Map<TopicPartition, Long> noted = new HashMap<>();
        private int handled;

        int handledAfter(PollSession session) {
            session.round();
            return handled;
        }

        @Override
        public Map<TopicPartition, Long> positions(Consumer<String, byte[]> consumer, Set<TopicPartition> assigned) {
            return Map.of(assigned.iterator().next(), 0L);
        }

        @Override
        public Map<TopicPartition, Long> handle(ConsumerRecords<String, byte[]> records) {
            handled += records.count();
            return Map.of();
        }

        @Override
        public void reached(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> positions) {
            noted.putAll(positions);
        }
    }
}
