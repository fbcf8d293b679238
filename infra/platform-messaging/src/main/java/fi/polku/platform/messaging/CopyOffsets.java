package fi.polku.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.bson.Document;

/**
 * How far each copy has come, kept beside it. The id holds Kafka's own id of the topic, so a topic that is made anew is read anew; and
 * a copy that a later release adds to is read anew too.
 */
final class CopyOffsets {

    static final String COLLECTION = "copy_offsets";

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String NEXT = "next";
    private static final String COPIES = "copies";
    private static final String COMPLETE = "complete";

    private final MongoCollection<Document> offsets;
    private final String topic;
    private final List<String> copies;

    CopyOffsets(MongoDatabase database, String topic, List<CopiedType<?>> types) {
        this.offsets = database.getCollection(COLLECTION);
        this.topic = topic;
        this.copies = types.stream()
                .map(type -> type.reaction() == null ? type.collection() : type.collection() + "!")
                .sorted()
                .toList();
    }

    String topic() {
        return topic;
    }

    /** The next offset to read of each of these partitions; 0 where nothing is known. */
    Map<Integer, Long> read(Uuid topicId, Collection<Integer> partitions) {
        Map<Integer, Long> next = new HashMap<>();
        Map<String, Integer> ids = new HashMap<>();
        for (Integer partition : partitions) {
            next.put(partition, 0L);
            ids.put(id(topicId, partition), partition);
        }
        for (Document document : offsets.find(Filters.in("_id", ids.keySet()))) {
            Integer partition = ids.get(document.getString("_id"));
            if (partition != null
                    && document.getList(COPIES, String.class, List.of()).containsAll(copies)) {
                next.put(partition, document.getLong(NEXT));
            }
        }
        return next;
    }

    void write(Uuid topicId, Map<Integer, Long> next) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        next.forEach((partition, offset) -> writes.add(new UpdateOneModel<>(
                Filters.eq(id(topicId, partition)),
                Updates.combine(Updates.set(NEXT, offset), Updates.set(COPIES, copies)),
                UPSERT)));
        offsets.bulkWrite(writes, ANY_ORDER);
    }

    boolean wasComplete() {
        Document document = offsets.find(Filters.eq(completeId())).first();
        return document != null
                && document.getList(COMPLETE, String.class, List.of()).containsAll(copies);
    }

    void complete() {
        offsets.updateOne(Filters.eq(completeId()), Updates.set(COMPLETE, copies), UPSERT);
    }

    private String completeId() {
        return topic + "|complete";
    }

    private String id(Uuid topicId, int partition) {
        return topic + '|' + topicId + '|' + partition;
    }
}
