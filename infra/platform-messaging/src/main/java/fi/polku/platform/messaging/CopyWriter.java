package fi.polku.platform.messaging;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.jspecify.annotations.Nullable;

/** Puts what is newer than the copy into the copy, a whole poll at once; what is not newer changes nothing, however often it comes. */
final class CopyWriter {

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    /** What the store answers when it will never take a document: too large, too deep, a name it refuses. */
    private static final Set<Integer> REFUSED = Set.of(2, 9, 14, 15, 22, 52, 56, 57, 10334, 17280, 17419, 17420);

    private final MongoDatabase database;
    private final CopyDocuments documents;

    CopyWriter(MongoDatabase database, CopyDocuments documents) {
        this.database = database;
        this.documents = documents;
    }

    /** What the copy had before, of those it had. */
    Map<UUID, Prior> priors(CopiedType<?> type, Collection<UUID> ids) {
        Map<UUID, Prior> priors = new HashMap<>();
        collection(type)
                .find(Filters.in("_id", ids.stream().map(StateDocuments::id).toList()))
                .projection(Projections.include(CopyDocuments.EPOCH, CopyDocuments.SEQUENCE, CopyDocuments.REACTED))
                .forEach(document -> priors.put(CopyDocuments.id(document), Prior.of(document)));
        return priors;
    }

    /**
     * Writes what is newer.
     *
     * @param refused told of what the store will never take
     */
    void write(CopiedType<?> type, Collection<Newer> newer, BiConsumer<CopyEntry<?>, Poison> refused) {
        List<Newer> order = new ArrayList<>();
        List<WriteModel<BsonDocument>> writes = new ArrayList<>();
        for (Newer one : newer) {
            order.add(one);
            writes.add(one.prior() == null ? new InsertOneModel<>(documents.created(one)) : update(one));
        }
        List<WriteModel<BsonDocument>> lostRaces = new ArrayList<>();
        bulk(type, writes, error -> {
            Newer one = order.get(error.getIndex());
            if (error.getCategory() == ErrorCategory.DUPLICATE_KEY) {
                lostRaces.add(update(one));
            } else {
                refused.accept(one.entry(), Poison.NOT_STORABLE);
            }
        });
        bulk(type, lostRaces, _ -> {});
    }

    MongoCollection<BsonDocument> collection(CopiedType<?> type) {
        return database.getCollection(type.collection(), BsonDocument.class);
    }

    private void bulk(CopiedType<?> type, List<WriteModel<BsonDocument>> writes, Consumer<BulkWriteError> failed) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection(type).bulkWrite(writes, ANY_ORDER);
        } catch (MongoBulkWriteException e) {
            boolean ofTheData = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY
                                    || REFUSED.contains(error.getCode()));
            if (!ofTheData) {
                throw e;
            }
            e.getWriteErrors().forEach(failed);
        }
    }

    /**
     * An update of the one document with this id, put as one of many: the driver does not repeat such writes, and so the store keeps no
     * book of them, which costs it a fourth of the work. What a lost answer leaves open, the next poll of the same records settles.
     */
    private UpdateManyModel<BsonDocument> update(Newer one) {
        BsonInt64 epoch = new BsonInt64(one.entry().copied().epoch());
        BsonInt64 sequence = new BsonInt64(one.entry().copied().sequence());
        BsonArray older = new BsonArray(List.of(
                new BsonDocument(CopyDocuments.EPOCH, new BsonDocument("$lt", epoch)),
                new BsonDocument(CopyDocuments.EPOCH, epoch)
                        .append(CopyDocuments.SEQUENCE, new BsonDocument("$lt", sequence))));
        return new UpdateManyModel<>(
                new BsonDocument("_id", StateDocuments.id(one.entry().id())).append("$or", older),
                documents.change(one));
    }

    /** What the copy had of an aggregate: which version, and how far it was acted on. */
    record Prior(long epoch, long sequence, long reacted) {

        static Prior of(BsonDocument document) {
            return new Prior(
                    CopyDocuments.number(document, CopyDocuments.EPOCH),
                    CopyDocuments.number(document, CopyDocuments.SEQUENCE),
                    CopyDocuments.number(document, CopyDocuments.REACTED));
        }
    }

    /** A state newer than what the copy has, if it has any. */
    record Newer(
            CopyEntry<?> entry,
            BsonDocument state,
            @Nullable Prior prior) {

        /** Facts are numbered anew in a new epoch, so all count as unseen; what a reaction makes has the same id again. */
        boolean beginsEpoch() {
            return prior == null || prior.epoch() < entry.copied().epoch();
        }
    }
}
