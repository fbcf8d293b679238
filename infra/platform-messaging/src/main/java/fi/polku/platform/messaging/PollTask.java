package fi.polku.platform.messaging;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** What is done with the records of some topics; each call may fail while a store or the broker is away, and is made again. */
interface PollTask {

    /** Where to begin in partitions that have just been assigned. */
    Map<TopicPartition, Long> positions(Consumer<String, byte[]> consumer, Set<TopicPartition> assigned);

    /**
     * Handles a batch. A failure lets every partition in it wait, to be read again from where the batch began.
     *
     * @return partitions that have to wait all the same, and the offsets to read them from again; the rest are done with
     */
    Map<TopicPartition, Long> handle(ConsumerRecords<String, byte[]> records);

    /** Notes how far reading has come. */
    void reached(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> positions);
}
