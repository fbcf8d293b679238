package fi.polku.platform.messaging;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import fi.polku.platform.mongo.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads what this service said and mends it: where a record is unreadable or older than its aggregate, the present state goes out
 * again before the reading is noted. That closes the last gap, a late send of an old state by another replica, because such a
 * record is always read after the commit that made it old. So it mends always, also while a send of the same aggregate is under way.
 */
final class CheckTask implements PollTask {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PublishedAggregates published;
    private final StateSender sender;
    private final MessagingJson json;
    private final MessagingMetrics metrics;

    CheckTask(PublishedAggregates published, StateSender sender, MessagingJson json, MessagingMetrics metrics) {
        this.published = published;
        this.sender = sender;
        this.json = json;
        this.metrics = metrics;
    }

    @Override
    public Map<TopicPartition, Long> positions(Consumer<String, byte[]> consumer, Set<TopicPartition> assigned) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(assigned);
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (TopicPartition partition : assigned) {
            OffsetAndMetadata offset = committed.get(partition);
            positions.put(partition, offset == null ? 0 : offset.offset());
        }
        return positions;
    }

    @Override
    public Map<TopicPartition, Long> handle(ConsumerRecords<String, byte[]> records) {
        Map<PublishedAggregate<?>, Map<UUID, Said>> said = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            UUID id = Envelope.id(record.key());
            if (id != null) {
                Said now = said(record);
                // Of several records of one key the last decides what stays on the topic.
                of(record)
                        .forEach(aggregate -> said.computeIfAbsent(aggregate, _ -> new HashMap<>())
                                .put(id, now));
            }
        }
        said.forEach(this::mend);
        return Map.of();
    }

    @Override
    public void reached(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> positions) {
        if (!positions.isEmpty()) {
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            positions.forEach((partition, next) -> offsets.put(partition, new OffsetAndMetadata(next)));
            consumer.commitSync(offsets, Duration.ofSeconds(5));
        }
    }

    private void mend(PublishedAggregate<?> aggregate, Map<UUID, Said> said) {
        List<UUID> wrong = new ArrayList<>();
        aggregate
                .collection()
                .find(in(said.keySet()))
                .projection(Projections.include(StateDocuments.EPOCH, StateDocuments.VERSION))
                .forEach(document -> {
                    UUID id = CopyDocuments.id(document);
                    Said record = said.get(id);
                    if (record != null && record.isWrong(document)) {
                        wrong.add(id);
                    }
                });
        if (!wrong.isEmpty()) {
            sendAgain(aggregate, wrong);
            metrics.repaired(aggregate.topic(), wrong.size());
        }
    }

    private void sendAgain(PublishedAggregate<?> aggregate, List<UUID> ids) {
        List<CompletableFuture<@Nullable Void>> sends = new ArrayList<>();
        aggregate
                .collection()
                .find(in(ids))
                .forEach(document -> sends.add(sender.sendUnlessFaulty(aggregate.read(document))));
        try {
            CompletableFuture.allOf(sends.toArray(CompletableFuture[]::new))
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new Unavailable("What is out of date on " + aggregate.topic() + " cannot be mended yet", e);
        }
    }

    /** The kind of aggregate it speaks of; any on its topic where it does not say a known one. */
    private List<PublishedAggregate<?>> of(ConsumerRecord<String, byte[]> record) {
        String ceType = Envelope.header(record, Headers.TYPE);
        List<PublishedAggregate<?>> onTopic = published.on(record.topic());
        List<PublishedAggregate<?>> said =
                onTopic.stream().filter(one -> one.ceType().equals(ceType)).toList();
        return said.isEmpty() ? onTopic : said;
    }

    private Said said(ConsumerRecord<String, byte[]> record) {
        byte @Nullable [] body = Envelope.body(record);
        return Envelope.of(record)
                .filter(_ -> body != null && json.isObject(body) && Envelope.header(record, Headers.TYPE) != null)
                .map(envelope -> new Said(envelope.epoch(), envelope.sequence()))
                .orElse(Said.NOTHING);
    }

    private static Bson in(Collection<UUID> ids) {
        return Filters.in("_id", ids.stream().map(StateDocuments::id).toList());
    }

    /** The version a record told; nothing where it cannot be read. */
    private record Said(long epoch, long sequence) {

        static final Said NOTHING = new Said(-1, -1);

        boolean isWrong(BsonDocument document) {
            long epochNow = StateDocuments.number(document, StateDocuments.EPOCH);
            long versionNow = StateDocuments.number(document, StateDocuments.VERSION);
            return epoch < epochNow || (epoch == epochNow && sequence < versionNow);
        }
    }
}
