package fi.polku.platform.messaging;

import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A record that can be copied: read, and found to be what it says it is. */
record CopyEntry<P>(
        CopiedType<P> type,
        Copied<P> copied,
        Body body,
        Position position,
        @Nullable String correlationId,
        @Nullable String traceparent) {

    UUID id() {
        return copied.id();
    }

    boolean isNewerThan(CopyEntry<?> other) {
        return isNewerThan(other.copied.epoch(), other.copied.sequence());
    }

    boolean isNewerThan(long epoch, long sequence) {
        return copied.epoch() > epoch || (copied.epoch() == epoch && copied.sequence() > sequence);
    }

    boolean isAt(long epoch, long sequence) {
        return copied.epoch() == epoch && copied.sequence() == sequence;
    }

    /** Where a record lies. */
    record Position(TopicPartition partition, long offset) {

        DeadLetters.DeadLetter dead(Poison reason) {
            return new DeadLetters.DeadLetter(partition.topic(), partition.partition(), offset, reason);
        }
    }
}
