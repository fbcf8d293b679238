package fi.polku.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateManyModel;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.Inserts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.jspecify.annotations.Nullable;

/**
 * Many aggregates of one kind in one write, each of them for itself: a failure amid it leaves some written whole and the others as
 * they were, and what was written and not told is swept as ever.
 */
final class ManyCommits {

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    /** No request waits for many at once, so it may take longer than a request may. */
    private static final long MOST_SECONDS = 20;

    private static final String COMMIT = "commit";

    /** Whose write a document carries; the next commit takes it away again. */
    private static final String MARK = "together";

    private final MongoCollection<BsonDocument> collection;
    private final Consumer<BsonDocument> committed;

    ManyCommits(MongoCollection<BsonDocument> collection, Consumer<BsonDocument> committed) {
        this.collection = collection.withTimeout(MOST_SECONDS, TimeUnit.SECONDS);
        this.committed = committed;
    }

    Map<UUID, BsonDocument> found(Collection<UUID> ids) {
        Map<UUID, BsonDocument> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            collection
                    .find(Filters.in("_id", ids.stream().map(StateDocuments::id).toList()))
                    .forEach(document -> found.put(CopyDocuments.id(document), document));
        }
        return found;
    }

    /** Inserts them, and answers with those that could not be because their ids were there already, as these are. */
    Map<UUID, BsonDocument> insert(List<BsonDocument> documents) {
        Set<UUID> there = Inserts.unlessThere(collection, documents).stream()
                .map(CopyDocuments::id)
                .collect(Collectors.toSet());
        documents.stream()
                .filter(document -> !there.contains(CopyDocuments.id(document)))
                .forEach(committed);
        return found(there);
    }

    /** Updates those that are still at the version that was seen, and answers with these. */
    Map<UUID, BsonDocument> update(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        BsonBinary mark = StateDocuments.id(Ids.next());
        List<UpdateManyModel<BsonDocument>> updates = new ArrayList<>();
        Map<UUID, Long> seen = new HashMap<>();
        for (Change change : changes) {
            seen.put(change.id(), change.seen());
            updates.add(change.marked(mark));
        }
        int matched = collection.bulkWrite(updates, ANY_ORDER).getMatchedCount();
        Map<UUID, BsonDocument> landed = landed(seen, mark, matched);
        landed.values().forEach(committed);
        return landed;
    }

    /**
     * The store tells how many it updated and not which, so each carries a mark. Where somebody wrote over it since, the number
     * decides; and where that leaves it open, it counts as overtaken, for somebody else's is what stands there.
     */
    private Map<UUID, BsonDocument> landed(Map<UUID, Long> seen, BsonBinary mark, int matched) {
        Map<UUID, BsonDocument> landed = new LinkedHashMap<>();
        Map<UUID, BsonDocument> overtaken = new LinkedHashMap<>();
        found(seen.keySet()).forEach((id, document) -> {
            if (mark.equals(mark(document))) {
                landed.put(id, document);
            } else if (StateDocuments.number(document, StateDocuments.VERSION) > seen.getOrDefault(id, 0L) + 1) {
                overtaken.put(id, document);
            }
        });
        if (landed.size() + overtaken.size() == matched) {
            landed.putAll(overtaken);
        }
        return landed;
    }

    private static @Nullable Object mark(BsonDocument document) {
        return document.getDocument(COMMIT, new BsonDocument()).get(MARK);
    }

    /**
     * What to make of one.
     *
     * @param seen the version that it has to be at
     * @param update its operators, with {@code commit} among what they set
     */
    record Change(UUID id, long seen, BsonDocument update) {

        /** Not a write of one, which the driver could repeat: each would cost a second in the store's book of such writes. */
        private UpdateManyModel<BsonDocument> marked(BsonBinary mark) {
            update.getDocument("$set").getDocument(COMMIT).append(MARK, mark);
            return new UpdateManyModel<>(
                    new BsonDocument("_id", StateDocuments.id(id)).append(StateDocuments.VERSION, new BsonInt64(seen)),
                    update);
        }
    }
}
