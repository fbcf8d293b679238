package fi.polku.gateway.session.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import fi.polku.gateway.session.Person;
import fi.polku.gateway.session.Session;
import fi.polku.gateway.session.Sessions;
import fi.polku.gateway.session.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One document for each session; whatever changes is one conditional update of it, so that replicas need nothing else to
 * agree. The end is asked for with every query and does not wait for a cleaner.
 */
final class MongoSessions implements Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(MongoSessions.class);
    /** Longer than a provider may take to answer and the store to keep the answer; bounds waiting, guards nothing. */
    private static final Duration CLAIM = Duration.ofSeconds(15);

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final MongoCollection<BsonDocument> collection;
    private final SessionDocuments documents;

    MongoSessions(MongoCollection<BsonDocument> collection, SessionDocuments documents) {
        this.collection = collection;
        this.documents = documents;
    }

    @Override
    public Mono<Void> begin(String key, Person person, Tokens tokens, Instant now) {
        return one(collection.insertOne(documents.begun(key, person, tokens, now)))
                .then();
    }

    @Override
    public Mono<Session> find(String key, Instant now) {
        return one(collection.find(alive(eq(SessionDocuments.KEY, key), now)).first())
                .mapNotNull(documents::session);
    }

    @Override
    public Mono<Void> use(Session session, Instant now) {
        return one(collection.updateOne(
                        eq(SessionDocuments.KEY, session.key()),
                        Updates.combine(
                                // Another replica may have seen a later request.
                                Updates.max(SessionDocuments.USED, time(now)),
                                Updates.max(SessionDocuments.IDLE_ENDS, time(documents.idleEnd(now, session.ends()))))))
                .then();
    }

    @Override
    public Mono<Session> actAs(String key, @Nullable UUID membership, Instant now) {
        var value = membership == null ? BsonNull.VALUE : new BsonString(membership.toString());
        return one(collection.findOneAndUpdate(
                        alive(eq(SessionDocuments.KEY, key), now),
                        Updates.set(SessionDocuments.ACTING_AS, value),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .mapNotNull(documents::session);
    }

    @Override
    public Flux<String> present(Collection<String> keys, Instant now) {
        return known(Flux.from(collection
                        .find(alive(in(SessionDocuments.KEY, keys), now))
                        .projection(Projections.include(SessionDocuments.KEY))))
                .map(document -> document.getString(SessionDocuments.KEY).getValue());
    }

    @Override
    public Mono<Boolean> end(String key) {
        return one(collection.deleteOne(eq(SessionDocuments.KEY, key))).map(ended -> ended.getDeletedCount() == 1);
    }

    @Override
    public Mono<Boolean> claimRefresh(Session session, UUID claimant, Instant now) {
        var free = or(eq(SessionDocuments.CLAIMED_UNTIL, null), lt(SessionDocuments.CLAIMED_UNTIL, time(now)));
        return changes(
                and(ofGeneration(session), free),
                Updates.combine(
                        Updates.set(SessionDocuments.CLAIMANT, claimant.toString()),
                        Updates.set(SessionDocuments.CLAIMED_UNTIL, time(now.plus(CLAIM)))));
    }

    @Override
    public Mono<Boolean> refreshed(Session session, UUID claimant, Tokens tokens) {
        return changes(
                claimedBy(session, claimant),
                Updates.combine(
                        Updates.set(SessionDocuments.SEALED, documents.secret(session.key(), session.person(), tokens)),
                        Updates.inc(SessionDocuments.GENERATION, 1L),
                        unclaimed()));
    }

    @Override
    public Mono<Void> giveUpRefresh(Session session, UUID claimant) {
        return changes(claimedBy(session, claimant), unclaimed()).then();
    }

    @Override
    public Mono<Boolean> endUnrefreshed(Session session, UUID claimant) {
        return one(collection.deleteOne(claimedBy(session, claimant))).map(ended -> ended.getDeletedCount() == 1);
    }

    @Override
    public Mono<Void> sweep(Instant now) {
        return one(collection.createIndex(Indexes.ascending(SessionDocuments.IDLE_ENDS)))
                .then(one(collection.deleteMany(lte(SessionDocuments.IDLE_ENDS, time(now)))))
                .doOnNext(swept -> LOG.debug("{} sessions were over", swept.getDeletedCount()))
                .then();
    }

    private Mono<Boolean> changes(Bson which, Bson how) {
        return one(collection.updateOne(which, how)).map(change -> change.getMatchedCount() == 1);
    }

    private static Bson alive(Bson which, Instant now) {
        // Never later than the session's end in any case.
        return and(which, gt(SessionDocuments.IDLE_ENDS, time(now)));
    }

    private static Bson ofGeneration(Session session) {
        return and(eq(SessionDocuments.KEY, session.key()), eq(SessionDocuments.GENERATION, session.generation()));
    }

    private static Bson claimedBy(Session session, UUID claimant) {
        return and(ofGeneration(session), eq(SessionDocuments.CLAIMANT, claimant.toString()));
    }

    private static Bson unclaimed() {
        return Updates.combine(Updates.unset(SessionDocuments.CLAIMANT), Updates.unset(SessionDocuments.CLAIMED_UNTIL));
    }

    private static BsonDateTime time(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    private static <T> Mono<T> one(Publisher<T> answer) {
        return known(Flux.from(answer)).next();
    }

    private static <T> Flux<T> known(Flux<T> answer) {
        return answer.onErrorMap(MongoException.class, failure -> {
            LOG.warn(
                    "The store of sessions does not answer: {}",
                    failure.getClass().getSimpleName());
            return new Refused(Fault.UNAVAILABLE).retryAfter(RETRY);
        });
    }
}
