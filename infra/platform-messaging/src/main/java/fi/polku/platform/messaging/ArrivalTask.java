package fi.polku.platform.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Hands on what can be read, and knows when it has read what was there at the beginning. */
final class ArrivalTask implements TailTask {

    private final ReadFrom from;
    private final java.util.function.Consumer<List<Arrival>> arrived;
    private Map<TopicPartition, Long> goal = Map.of();
    private volatile boolean caughtUp;

    ArrivalTask(ReadFrom from, java.util.function.Consumer<List<Arrival>> arrived) {
        this.from = from;
        this.arrived = arrived;
    }

    boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public Map<TopicPartition, Long> begin(Consumer<String, byte[]> consumer, Set<TopicPartition> partitions) {
        goal = consumer.endOffsets(partitions);
        return switch (from) {
            case ReadFrom.End() -> goal;
            case ReadFrom.Beginning() -> consumer.beginningOffsets(partitions);
            case ReadFrom.Position(var next) -> {
                Map<TopicPartition, Long> positions = new HashMap<>(consumer.beginningOffsets(partitions));
                positions.replaceAll((partition, first) -> next.getOrDefault(partition.partition(), first));
                yield positions;
            }
        };
    }

    @Override
    public void polled(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        List<Arrival> arrivals = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            arrival(record).ifPresent(arrivals::add);
        }
        if (!arrivals.isEmpty()) {
            arrived.accept(arrivals);
        }
        if (!caughtUp) {
            caughtUp = goal.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        }
    }

    private static Optional<Arrival> arrival(ConsumerRecord<String, byte[]> record) {
        byte @Nullable [] body = Envelope.body(record);
        String ceType = Envelope.header(record, Headers.TYPE);
        if (body == null || ceType == null || Headers.BEAT.equals(ceType)) {
            return Optional.empty();
        }
        return Envelope.of(record)
                .map(envelope -> new Arrival(
                        ceType,
                        envelope.id(),
                        envelope.epoch(),
                        envelope.sequence(),
                        envelope.region(),
                        record.partition(),
                        record.offset(),
                        new Body(body)));
    }
}
