package fi.polku.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.function.Consumer;
import org.bson.BsonDocument;

/** Builds the home of each kind of aggregate; called while a service starts, once for each. */
public final class AggregateFactory {

    private final MongoDatabase database;
    private final Epoch epoch;
    private final Clock clock;
    private final StateLimit limit;
    private final PublishedAggregates published;
    private final Publisher publisher;

    AggregateFactory(
            MongoDatabase database,
            Epoch epoch,
            Clock clock,
            StateLimit limit,
            PublishedAggregates published,
            Publisher publisher) {
        this.database = database;
        this.epoch = epoch;
        this.clock = clock;
        this.limit = limit;
        this.published = published;
        this.publisher = publisher;
    }

    public <S extends Record> Aggregates<S> of(AggregateType<S> type) {
        MongoCollection<BsonDocument> collection = database.getCollection(type.collection(), BsonDocument.class);
        StateDocuments<S> documents = new StateDocuments<>(type, collection);
        return new Aggregates<>(type, collection, documents, epoch, clock, limit, outlet(type, collection, documents));
    }

    private <S extends Record> Consumer<BsonDocument> outlet(
            AggregateType<S> type, MongoCollection<BsonDocument> collection, StateDocuments<S> documents) {
        String ceType = type.ceType();
        String topic = type.topic();
        if (ceType == null || topic == null) {
            return _ -> {};
        }
        PublishedAggregate<S> aggregate = new PublishedAggregate<>(type, ceType, topic, collection, documents);
        published.add(aggregate);
        return document -> publisher.committed(aggregate.read(document));
    }
}
