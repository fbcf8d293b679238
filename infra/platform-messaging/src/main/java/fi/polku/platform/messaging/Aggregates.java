package fi.polku.platform.messaging;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.result.DeleteResult;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.mongo.StateTooLarge;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * afterwards: no state without its publication, and no publication without its state. What could not be published is not written
 * ({@link StateTooLarge}).
 */
public final class Aggregates<S extends Record> {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final AggregateType<S> type;
    private final MongoCollection<BsonDocument> collection;
    private final StateDocuments<S> documents;
    private final Epoch epoch;
    private final Clock clock;
    private final StateLimit limit;
    private final Consumer<BsonDocument> committed;
    private final ManyCommits together;

    Aggregates(
            AggregateType<S> type,
            MongoCollection<BsonDocument> collection,
            StateDocuments<S> documents,
            Epoch epoch,
            Clock clock,
            StateLimit limit,
            Consumer<BsonDocument> committed) {
        this.type = type;
        this.collection = collection;
        this.documents = documents;
        this.epoch = epoch;
        this.clock = clock;
        this.limit = limit;
        this.committed = committed;
        this.together = new ManyCommits(collection, committed);
    }

    public AggregateType<S> type() {
        return type;
    }

    public Optional<Stored<S>> find(UUID id) {
        return Optional.ofNullable(document(id)).map(documents::read);
    }

    /** Those of these ids that there are. */
    public List<Stored<S>> findAll(Collection<UUID> ids) {
        return together.found(ids).values().stream().map(documents::read).toList();
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
        BsonDocument after = collection.findOneAndUpdate(
                unchanged(seen), change(seen, state, CommitNote.at(clock.instant())), AFTER);
        if (after == null) {
            throw new StaleVersion(seen.id(), seen.version());
        }
        committed.accept(after);
        return documents.read(after);
    }

    /**
     * Creates each as {@link #create} does, all in one write. They do not rest on each other: a failure may leave some made.
     *
     * @throws IdempotencyConflict when one of the ids was made from another body
     */
    public Map<UUID, Stored<S>> createAll(Collection<Beginning<S>> beginnings) {
        CommitNote note = CommitNote.at(clock.instant());
        Map<UUID, BsonDocument> there = together.insert(beginnings.stream()
                .map(one -> created(
                        one.id(), one.region(), one.state(), one.creation().bodyMac(), note))
                .toList());
        Map<UUID, Stored<S>> created = new HashMap<>();
        for (Beginning<S> one : beginnings) {
            BsonDocument winner = there.get(one.id());
            created.put(
                    one.id(),
                    winner == null
                            ? new Stored<>(one.id(), 1, epoch.current(), one.region(), one.state())
                            : asCreated(one.creation(), winner));
        }
        return created;
    }

    /**
     * Commits each as {@link #commit} does, all in one write. They do not rest on each other: a failure may leave some committed.
     *
     * @return those that were; with the others somebody else was quicker
     */
    public Map<UUID, Stored<S>> commitAll(Collection<Next<S>> all) {
        CommitNote note = CommitNote.at(clock.instant());
        Map<UUID, BsonDocument> landed = together.update(all.stream()
                .map(one -> new ManyCommits.Change(
                        one.seen().id(), one.seen().version(), change(one.seen(), one.state(), note)))
                .toList());
        Map<UUID, Stored<S>> after = new HashMap<>();
        for (Next<S> one : all) {
            BsonDocument document = landed.get(one.seen().id());
            if (document != null) {
                after.put(one.seen().id(), one.in(StateDocuments.number(document, StateDocuments.EPOCH)));
            }
        }
        return after;
    }

    private Stored<S> asCreated(Creation creation, BsonDocument document) {
        if (!creation.bodyMac().equals(bodyMac(document))) {
            throw new IdempotencyConflict(creation.id());
        }
        Stored<S> stored = documents.read(document);
        return new Stored<>(stored.id(), 1, stored.epoch(), stored.region(), stored.state());
    }

    private BsonDocument insert(UUID id, String region, S state, @Nullable String bodyMac) {
        BsonDocument document = created(id, region, state, bodyMac, CommitNote.at(clock.instant()));
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

    /**
     * Takes away what has told nothing to anybody, such as a draft that is given up.
     *
     * @throws StaleVersion when somebody else was quicker
     */
    public void remove(Stored<S> seen) {
        if (type.isPublished() && type.publicState().apply(seen) != null) {
            throw new IllegalArgumentException("What others have been told stays");
        }
        DeleteResult gone = collection.deleteOne(unchanged(seen));
        if (gone.getDeletedCount() == 0) {
            throw new StaleVersion(seen.id(), seen.version());
        }
    }

    private static Bson unchanged(Stored<?> seen) {
        return new BsonDocument("_id", StateDocuments.id(seen.id()))
                .append(StateDocuments.VERSION, new BsonInt64(seen.version()));
    }

    /**
     * Lets through what {@link #create} or {@link #commit} would take; for those who gather many before they write.
     *
     * @throws StateTooLarge what they would not
     */
    public void requireRoom(UUID id, String region, S state) {
        Stored<S> next = new Stored<>(id, 1, epoch.current(), region, state);
        limit.require(type, next, documents.change(state, CommitNote.at(clock.instant())));
    }

    private BsonDocument created(UUID id, String region, S state, @Nullable String bodyMac, CommitNote note) {
        BsonDocument document = documents.created(id, epoch.current(), region, state, bodyMac, note);
        limit.require(type, new Stored<>(id, 1, epoch.current(), region, state), document);
        return document;
    }

    private BsonDocument change(Stored<S> seen, S state, CommitNote note) {
        BsonDocument change = documents.change(state, note);
        limit.require(type, new Next<>(seen, state).in(seen.epoch()), change);
        return change;
    }

    private @Nullable BsonDocument document(UUID id) {
        return collection.find(Filters.eq(StateDocuments.id(id))).first();
    }

    /** What is to be created among others. */
    public record Beginning<S extends Record>(Creation creation, String region, S state) {

        UUID id() {
            return creation.id();
        }
    }

    /** What is to be put in the place of what was seen, among others. */
    public record Next<S extends Record>(Stored<S> seen, S state) {

        Stored<S> in(long epoch) {
            return new Stored<>(seen.id(), seen.version() + 1, epoch, seen.region(), state);
        }
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
