package fi.polku.platform.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer's life. A partition that cannot go on is paused and tried again, less and less often but for ever, while polling goes
 * on: so the member stays in its group, and the other partitions are read.
 */
final class PollSession implements ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(PollSession.class);
    private static final Duration POLL = Duration.ofMillis(250);

    /** What was read after the last note is read again by whoever comes next, and changes nothing. */
    private static final Duration NOTE_AT_MOST_EVERY = Duration.ofMillis(500);

    private final Consumer<String, byte[]> consumer;
    private final PollTask task;
    private final LongSupplier nanos;
    private final Set<TopicPartition> unplaced = new HashSet<>();
    private final Map<TopicPartition, BackOff> waiting = new HashMap<>();
    private final Map<TopicPartition, Long> noted = new HashMap<>();
    private BackOff placing = BackOff.none();
    private long lastNote;

    PollSession(Consumer<String, byte[]> consumer, PollTask task) {
        this(consumer, task, System::nanoTime);
    }

    PollSession(Consumer<String, byte[]> consumer, PollTask task, LongSupplier nanos) {
        this.consumer = consumer;
        this.task = task;
        this.nanos = nanos;
        this.lastNote = nanos.getAsLong();
    }

    /** Polls once and handles what came. */
    void round() {
        place();
        resume();
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        if (!records.isEmpty()) {
            handle(records);
        }
        // Each note is a durable write; in a stream of records there is no need of one for every few of them.
        if (records.isEmpty() || nanos.getAsLong() - lastNote >= NOTE_AT_MOST_EVERY.toNanos()) {
            note();
            lastNote = nanos.getAsLong();
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        unplaced.addAll(partitions);
        consumer.pause(partitions);
        placing = BackOff.none();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> {
            unplaced.remove(partition);
            waiting.remove(partition);
            noted.remove(partition);
        });
    }

    private void place() {
        if (unplaced.isEmpty() || !placing.isOver()) {
            return;
        }
        try {
            Map<TopicPartition, Long> positions = task.positions(consumer, Set.copyOf(unplaced));
            positions.forEach(consumer::seek);
            consumer.resume(positions.keySet());
            noted.putAll(positions);
            unplaced.removeAll(positions.keySet());
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            placing = placing.next();
            LOG.warn("Reading {} waits: {}", unplaced, Faults.kind(e));
        }
    }

    private void resume() {
        waiting.forEach((partition, backOff) -> {
            if (backOff.isOver()) {
                consumer.resume(Set.of(partition));
            }
        });
    }

    private void handle(ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, Long> again = tried(records);
        for (TopicPartition partition : records.partitions()) {
            Long offset = again.get(partition);
            if (offset == null) {
                waiting.remove(partition);
            } else {
                consumer.seek(partition, offset);
                consumer.pause(Set.of(partition));
                waiting.merge(partition, BackOff.none().next(), (before, _) -> before.next());
            }
        }
    }

    private Map<TopicPartition, Long> tried(ConsumerRecords<String, byte[]> records) {
        try {
            return task.handle(records);
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("{} wait, to be read again: {}", records.partitions(), Faults.kind(e));
            Map<TopicPartition, Long> all = new HashMap<>();
            for (TopicPartition partition : records.partitions()) {
                all.put(partition, records.records(partition).getFirst().offset());
            }
            return all;
        }
    }

    private void note() {
        Map<TopicPartition, Long> moved = new HashMap<>();
        noted.forEach((partition, before) -> {
            long position = position(partition, before);
            if (position != before) {
                moved.put(partition, position);
            }
        });
        try {
            task.reached(consumer, moved);
            noted.putAll(moved);
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("How far {} were read cannot be noted yet: {}", moved.keySet(), Faults.kind(e));
        }
    }

    private long position(TopicPartition partition, long before) {
        try {
            return consumer.position(partition, Duration.ofMillis(100));
        } catch (TimeoutException e) {
            return before;
        }
    }
}
