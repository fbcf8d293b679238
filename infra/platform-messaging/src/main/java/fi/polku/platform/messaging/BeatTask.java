package fi.polku.platform.messaging;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** Follows the beats of a topic and how far the copy has come, on every replica. */
final class BeatTask implements TailTask {

    private final MeasuredAge age;
    private final CopyOffsets offsets;
    private final Topics topics;
    private Set<Integer> partitions = Set.of();
    private @Nullable Uuid topicId;

    BeatTask(MeasuredAge age, CopyOffsets offsets, Topics topics) {
        this.age = age;
        this.offsets = offsets;
        this.topics = topics;
    }

    @Override
    public Map<TopicPartition, Long> begin(Consumer<String, byte[]> consumer, Set<TopicPartition> all) {
        topicId = topics.id(offsets.topic());
        partitions = all.stream().map(TopicPartition::partition).collect(Collectors.toSet());
        long now = System.nanoTime();
        partitions.forEach(partition -> age.read(partition, null, false, now));
        return consumer.endOffsets(all);
    }

    @Override
    public void polled(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        long now = System.nanoTime();
        for (TopicPartition partition : records.partitions()) {
            Long beat = null;
            for (ConsumerRecord<String, byte[]> record : records.records(partition)) {
                if (Headers.BEAT.equals(Envelope.header(record, Headers.TYPE))) {
                    beat = record.offset();
                }
            }
            boolean toTheEnd = consumer.currentLag(partition).orElse(1) == 0;
            age.read(partition.partition(), beat, toTheEnd, now);
        }
        Uuid id = topicId;
        if (id != null && age.awaitsCopy()) {
            age.copied(offsets.read(id, partitions));
        }
    }
}
