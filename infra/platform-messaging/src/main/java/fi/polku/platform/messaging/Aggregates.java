package fi.polku.platform.messaging;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.StaleVersion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * All aggregates of one kind. Each change is one write, durable before it returns, and what it says to others leaves on its own
 * afterwards: no state without its publication, and no publication without its state.
 */
public final class Aggregates<S extends Record> {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final AggregateType<S> type;
    private final MongoCollection<BsonDocument> collection;
    private final StateDocuments<S> documents;
    private final Epoch epoch;
    private final Clock clock;
    private final Consumer<BsonDocument> committed;

    Aggregates(
            AggregateType<S> type,
            MongoCollection<BsonDocument> collection,
            StateDocuments<S> documents,
            Epoch epoch,
            Clock clock,
            Consumer<BsonDocument> committed) {
        this.type = type;
        this.collection = collection;
        this.documents = documents;
        this.epoch = epoch;
        this.clock = clock;
        this.committed = committed;
    }

    public AggregateType<S> type() {
        return type;
    }

    public Optional<Stored<S>> find(UUID id) {
        return Optional.ofNullable(document(id)).map(documents::read);
    }

    /** Those that match a filter on {@code _id}, {@code region} or {@code state.<field>}. */
    public List<Stored<S>> list(Bson filter, Bson sort, int limit) {
        return collection
                .find(filter)
                .sort(sort)
                .limit(limit)
                .map(documents::read)
                .into(new ArrayList<>());
    }

    /**
     * Creates what a request asks for, once: a repeat gets the same aggregate as it is now, told as version 1, which is the version
     * that the first answer told.
     *
     * @throws IdempotencyConflict when the same id was made from another body
     */
    public Stored<S> create(Creation creation, String region, S state) {
        return asCreated(creation, insert(creation.id(), region, state, creation.bodyMac()));
    }

    /**
     * What an earlier request with the same key made, as it is now, told as version 1; so that a repeat is answered even where a
     * guard would refuse it today. Empty when there was none.
     *
     * @throws IdempotencyConflict when it was made from another body
     */
    public Optional<Stored<S>> repeated(Creation creation) {
        return Optional.ofNullable(document(creation.id())).map(document -> asCreated(creation, document));
    }

    /** Creates what a reaction answers with; what is there already is returned untouched. */
    public Stored<S> createDerived(UUID derivedId, String region, S state) {
        return documents.read(insert(derivedId, region, state, null));
    }

    /**
     * Puts a new state in the place of the one that was seen.
     *
     * @throws StaleVersion when somebody else was quicker
     */
    public Stored<S> commit(Stored<S> seen, S state) {
        Bson unchanged = new BsonDocument("_id", StateDocuments.id(seen.id()))
                .append(StateDocuments.VERSION, new BsonInt64(seen.version()));
        BsonDocument after =
                collection.findOneAndUpdate(unchanged, documents.change(state, CommitNote.at(clock.instant())), AFTER);
        if (after == null) {
            throw new StaleVersion(seen.id(), seen.version());
        }
        committed.accept(after);
        return documents.read(after);
    }

    private Stored<S> asCreated(Creation creation, BsonDocument document) {
        if (!creation.bodyMac().equals(bodyMac(document))) {
            throw new IdempotencyConflict(creation.id());
        }
        Stored<S> stored = documents.read(document);
        return new Stored<>(stored.id(), 1, stored.epoch(), stored.region(), stored.state());
    }

    private BsonDocument insert(UUID id, String region, S state, @Nullable String bodyMac) {
        BsonDocument document =
                documents.created(id, epoch.current(), region, state, bodyMac, CommitNote.at(clock.instant()));
        try {
            collection.insertOne(document);
        } catch (MongoWriteException e) {
            BsonDocument winner = isDuplicate(e) ? document(id) : null;
            if (winner == null) {
                throw e;
            }
            return winner;
        }
        committed.accept(document);
        return document;
    }

    private @Nullable BsonDocument document(UUID id) {
        return collection.find(Filters.eq(StateDocuments.id(id))).first();
    }

    private static boolean isDuplicate(MongoWriteException failure) {
        return failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static @Nullable String bodyMac(BsonDocument document) {
        return document.get("creation") instanceof BsonDocument creation
                        && creation.get("bodyMac") instanceof BsonString mac
                ? mac.getValue()
                : null;
    }
}
