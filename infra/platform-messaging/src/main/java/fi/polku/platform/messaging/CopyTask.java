package fi.polku.platform.messaging;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.platform.mongo.Unavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Copies one topic: writes what is newer, acts on new facts, and only then notes how far it has come. */
final class CopyTask implements PollTask {

    private final List<CopiedType<?>> types;
    private final List<CopiedType<?>> allTypes;
    private final Parts parts;
    private final CopyOffsets offsets;
    private final CopyReader reader;
    private boolean indexed;
    private @Nullable Uuid topicId;

    /**
     * @param types what is copied from this topic
     * @param allTypes what is copied from any, because reactions wait for what comes on other topics
     */
    CopyTask(
            List<CopiedType<?>> types,
            List<CopiedType<?>> allTypes,
            CopyOffsets offsets,
            CopyReader reader,
            Parts parts) {
        this.types = types;
        this.allTypes = allTypes;
        this.offsets = offsets;
        this.reader = reader;
        this.parts = parts;
    }

    @Override
    public Map<TopicPartition, Long> positions(Consumer<String, byte[]> consumer, Set<TopicPartition> assigned) {
        index();
        parts.deadLetters().begin(assigned);
        Uuid id = parts.topics().id(offsets.topic());
        topicId = id;
        Map<TopicPartition, Long> positions = new HashMap<>();
        offsets.read(id, assigned.stream().map(TopicPartition::partition).toList())
                .forEach((partition, next) -> positions.put(new TopicPartition(offsets.topic(), partition), next));
        return positions;
    }

    @Override
    public Map<TopicPartition, Long> handle(ConsumerRecords<String, byte[]> records) {
        CopyBatch batch = CopyBatch.of(records, reader);
        parts.deadLetters().bury(batch.dead());
        List<PendingReaction<?>> pending = new ArrayList<>();
        int repeated = batch.overtaken();
        for (Map.Entry<CopiedType<?>, Map<UUID, CopyEntry<?>>> copy :
                batch.newest().entrySet()) {
            repeated += write(copy.getKey(), copy.getValue(), pending);
        }
        Map<TopicPartition, Long> again = react(batch, pending);
        if (batch.hasBeat()) {
            parts.ages().met(offsets.topic());
        }
        parts.metrics().skipped(offsets.topic(), batch.unknown());
        parts.metrics().repeated(offsets.topic(), repeated);
        return again;
    }

    @Override
    public void reached(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> positions) {
        Uuid id = topicId;
        if (id != null && !positions.isEmpty()) {
            Map<Integer, Long> next = new HashMap<>();
            positions.forEach((partition, offset) -> next.put(partition.partition(), offset));
            offsets.write(id, next);
        }
        long lag = consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
        parts.metrics().copyLag(offsets.topic(), lag);
    }

    /** Writes what is newer, gathers what is to be acted on, and tells how many were not newer. */
    private int write(CopiedType<?> type, Map<UUID, CopyEntry<?>> entries, List<PendingReaction<?>> pending) {
        Map<UUID, CopyWriter.Prior> priors = parts.writer().priors(type, entries.keySet());
        List<CopyWriter.Newer> newer = new ArrayList<>();
        List<DeadLetters.DeadLetter> dead = new ArrayList<>();
        Set<UUID> refused = new HashSet<>();
        int repeated = 0;
        for (CopyEntry<?> entry : entries.values()) {
            CopyWriter.Prior prior = priors.get(entry.id());
            boolean isNewer = prior == null || entry.isNewerThan(prior.epoch(), prior.sequence());
            boolean isSame = prior != null && entry.isAt(prior.epoch(), prior.sequence());
            if (!isNewer) {
                repeated++;
            }
            if (isNewer || (isSame && type.reaction() != null)) {
                BsonDocument state = state(entry, dead);
                if (state != null) {
                    CopyWriter.Newer one = new CopyWriter.Newer(entry, state, prior);
                    if (isNewer) {
                        newer.add(one);
                    }
                    long reacted = one.beginsEpoch() || prior == null ? 0 : prior.reacted();
                    parts.reactions().pending(entry, state, reacted).ifPresent(pending::add);
                }
            }
        }
        parts.writer().write(type, newer, (entry, reason) -> {
            refused.add(entry.id());
            dead.add(entry.position().dead(reason));
        });
        pending.removeIf(
                one -> one.type().equals(type) && refused.contains(one.source().id()));
        parts.deadLetters().bury(dead);
        return repeated;
    }

    private @Nullable BsonDocument state(CopyEntry<?> entry, List<DeadLetters.DeadLetter> dead) {
        try {
            return parts.documents().state(entry);
        } catch (RuntimeException e) {
            dead.add(entry.position().dead(Poison.NOT_STORABLE));
            return null;
        }
    }

    private Map<TopicPartition, Long> react(CopyBatch batch, List<PendingReaction<?>> pending) {
        Map<TopicPartition, Long> again = new HashMap<>();
        for (PendingReaction<?> one : parts.reactions().run(pending)) {
            again.merge(one.position().partition(), one.position().offset(), Math::min);
        }
        if (!batch.ids().isEmpty()) {
            List<PendingReaction<?>> woken = parts.reactions().waitingFor(allTypes, new TreeSet<>(batch.ids()));
            if (!parts.reactions().run(woken).isEmpty()) {
                throw new Unavailable("Reactions that were waited for cannot run yet");
            }
        }
        return again;
    }

    private void index() {
        if (indexed) {
            return;
        }
        for (CopiedType<?> type : types) {
            // An index on a large copy takes longer than any request may.
            var collection = parts.writer().collection(type).withTimeout(1, TimeUnit.HOURS);
            for (String field : type.indexedStateFields()) {
                var _ = collection.createIndex(Indexes.ascending(CopyDocuments.STATE + '.' + field));
            }
            if (type.reaction() != null) {
                var _ = collection.createIndex(
                        Indexes.ascending(CopyDocuments.WAITS_FOR), new IndexOptions().sparse(true));
            }
        }
        indexed = true;
    }

    /** What every copy of this service shares. */
    record Parts(
            Topics topics,
            CopyWriter writer,
            CopyDocuments documents,
            Reactions reactions,
            DeadLetters deadLetters,
            BeatAges ages,
            MessagingMetrics metrics) {

        Parts with(DeadLetters others) {
            return new Parts(
                    topics, writer, documents, new Reactions(writer, documents, others), others, ages, metrics);
        }
    }
}
