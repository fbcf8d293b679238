package fi.polku.platform.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** What one poll brought: of each aggregate the newest state, and what is spoilt. */
final class CopyBatch {

    private final Map<CopiedType<?>, Map<UUID, CopyEntry<?>>> newest = new LinkedHashMap<>();
    private final Set<UUID> ids = new HashSet<>();
    private final List<DeadLetters.DeadLetter> dead = new ArrayList<>();
    private int unknown;
    private int overtaken;
    private boolean beat;

    static CopyBatch of(ConsumerRecords<String, byte[]> records, CopyReader reader) {
        CopyBatch batch = new CopyBatch();
        for (ConsumerRecord<String, byte[]> record : records) {
            switch (reader.read(record)) {
                case Arrived.Entries(var entries) -> entries.forEach(batch::add);
                case Arrived.Unknown() -> batch.unknown++;
                case Arrived.Beat() -> batch.beat = true;
                case Arrived.Spoilt(var reason) ->
                    batch.dead.add(new CopyEntry.Position(
                                    new TopicPartition(record.topic(), record.partition()), record.offset())
                            .dead(reason));
            }
        }
        return batch;
    }

    Map<CopiedType<?>, Map<UUID, CopyEntry<?>>> newest() {
        return newest;
    }

    Set<UUID> ids() {
        return ids;
    }

    Collection<DeadLetters.DeadLetter> dead() {
        return dead;
    }

    int unknown() {
        return unknown;
    }

    /** Records that a newer one in the same poll made needless. */
    int overtaken() {
        return overtaken;
    }

    boolean hasBeat() {
        return beat;
    }

    private void add(CopyEntry<?> entry) {
        ids.add(entry.id());
        newest.computeIfAbsent(entry.type(), _ -> new LinkedHashMap<>()).merge(entry.id(), entry, (before, now) -> {
            overtaken++;
            return now.isNewerThan(before) ? now : before;
        });
    }
}
