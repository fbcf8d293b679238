package fi.polku.platform.messaging;

import java.util.Collection;
import org.apache.kafka.common.TopicPartition;

/** Where a record is noted that could not be handled: where it lies, and why; never what it says, for that may be about a person. */
interface DeadLetters {

    /** Returns once all of them are noted for good; one that is buried already, since its partition was begun, is not noted again. */
    void bury(Collection<DeadLetter> letters);

    /** Reading begins here, perhaps anew: what is found is buried, perhaps again. */
    void begin(Collection<TopicPartition> partitions);

    static String topicFor(String topic) {
        return topic + ".dlt";
    }

    /** A place on a topic, and what is wrong with the record there. */
    record DeadLetter(String topic, int partition, long offset, Poison reason) {}
}
