package fi.polku.platform.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads all partitions of a topic without a group, so that every replica sees everything. */
final class TailLoop implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(TailLoop.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final CloseOptions AT_MOST = CloseOptions.timeout(Duration.ofSeconds(2));

    private final String name;
    private final String topic;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final TailTask task;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Pace pace = new Pace();
    private volatile @Nullable Consumer<String, byte[]> current;

    TailLoop(String name, String topic, Supplier<Consumer<String, byte[]>> consumers, TailTask task) {
        this.name = name;
        this.topic = topic;
        this.consumers = consumers;
        this.task = task;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run() {
        while (pace.running()) {
            try {
                read(consumers.get());
            } catch (WakeupException e) {
                LOG.trace("{} was told to stop", name);
            } catch (RuntimeException e) {
                LOG.debug("{} begins again: {}", name, e.toString());
                pace.pause(RETRY);
            }
        }
    }

    @Override
    public void stop() {
        pace.stop();
        Consumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        current = consumer;
        try {
            Set<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            if (next.isEmpty()) {
                next.putAll(task.begin(consumer, partitions));
            }
            next.forEach(consumer::seek);
            while (pace.running()) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                task.polled(consumer, records);
                records.nextOffsets().forEach((partition, offset) -> next.put(partition, offset.offset()));
            }
        } finally {
            current = null;
            consumer.close(AT_MOST);
        }
    }

    private Set<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        Set<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .collect(Collectors.toSet());
        if (partitions.isEmpty()) {
            throw new KafkaException(topic + " is not there yet");
        }
        return partitions;
    }
}
