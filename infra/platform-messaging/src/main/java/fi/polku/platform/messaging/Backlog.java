package fi.polku.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** What is committed and not yet known to be published; the index holds only that, so asking costs little. */
final class Backlog {

    static final Bson OLDEST_FIRST = Sorts.ascending(StateDocuments.UNPUBLISHED);
    private static final Bson WAITING = Filters.gt(StateDocuments.UNPUBLISHED, new BsonDateTime(0));

    private Backlog() {}

    static Bson before(Instant time) {
        return Filters.and(WAITING, Filters.lte(StateDocuments.UNPUBLISHED, new BsonDateTime(time.toEpochMilli())));
    }

    static long count(PublishedAggregate<?> aggregate) {
        return aggregate.collection().countDocuments(WAITING);
    }

    /** The one that has waited longest. */
    static Optional<Waiting> oldest(MongoCollection<BsonDocument> collection) {
        BsonDocument first = collection
                .find(WAITING)
                .sort(OLDEST_FIRST)
                .projection(Projections.include(StateDocuments.UNPUBLISHED))
                .first();
        return Optional.ofNullable(first)
                .map(document -> new Waiting(
                        collection.getNamespace().getCollectionName(),
                        CopyDocuments.id(document),
                        Instant.ofEpochMilli(
                                document.getDateTime(StateDocuments.UNPUBLISHED).getValue())));
    }

    static void index(MongoCollection<BsonDocument> collection) {
        var _ = collection.createIndex(Indexes.ascending(StateDocuments.UNPUBLISHED), new IndexOptions().sparse(true));
    }

    /** What waits, and since when. */
    record Waiting(String collection, UUID id, Instant since) {}
}
