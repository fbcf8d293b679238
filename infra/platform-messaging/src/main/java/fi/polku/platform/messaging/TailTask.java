package fi.polku.platform.messaging;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** What a reader without a group does with a whole topic. */
interface TailTask {

    /** Where to begin; asked once. */
    Map<TopicPartition, Long> begin(Consumer<String, byte[]> consumer, Set<TopicPartition> partitions);

    /** Called after each poll, also an empty one; a failure makes it come again with the same records. */
    void polled(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records);
}
