package fi.polku.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Topics looked up at any place, as an operator does: what comes after the looking up began is not waited for. */
final class TopicArchive implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(250);

    /** A broker that answers nothing for that many polls is away. */
    private static final int PATIENCE = 40;

    private final Consumer<String, byte[]> consumer;

    TopicArchive(KafkaClients kafka) {
        this.consumer = kafka.consumer(null);
    }

    /** All that lies on a topic, in order within a partition. */
    List<ConsumerRecord<String, byte[]>> all(String topic) {
        Set<TopicPartition> partitions = partitions(topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (int polls = 0; !isAt(ends); polls++) {
            List<ConsumerRecord<String, byte[]>> polled = poll(polls);
            if (!polled.isEmpty()) {
                polls = 0;
            }
            records.addAll(polled);
        }
        return records;
    }

    /** The record at a place; empty where it is gone, because a newer one of its key has come or because its time was up. */
    Optional<ConsumerRecord<String, byte[]>> at(TopicPartition partition, long offset) {
        if (!partitions(partition.topic()).contains(partition)) {
            return Optional.empty();
        }
        Set<TopicPartition> only = Set.of(partition);
        consumer.assign(only);
        Map<TopicPartition, Long> ends = consumer.endOffsets(only);
        if (offset < consumer.beginningOffsets(only).getOrDefault(partition, 0L)
                || offset >= ends.getOrDefault(partition, 0L)) {
            return Optional.empty();
        }
        consumer.seek(partition, offset);
        for (int polls = 0; !isAt(ends); polls++) {
            List<ConsumerRecord<String, byte[]>> polled = poll(polls);
            if (!polled.isEmpty()) {
                ConsumerRecord<String, byte[]> first = polled.getFirst();
                return first.offset() == offset ? Optional.of(first) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<ConsumerRecord<String, byte[]>> poll(int pollsBefore) {
        if (pollsBefore == PATIENCE) {
            throw new TimeoutException("The broker gives no records");
        }
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        consumer.poll(POLL).forEach(records::add);
        return records;
    }

    private boolean isAt(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Set<TopicPartition> partitions(String topic) {
        Set<TopicPartition> partitions = new HashSet<>();
        consumer.partitionsFor(topic).forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        return partitions;
    }
}
