package fi.polku.platform.messaging;

import com.mongodb.client.MongoCollection;
import org.bson.BsonDocument;
import org.bson.UuidRepresentation;

/** A kind of aggregate whose public state leaves this service. */
record PublishedAggregate<S extends Record>(
        AggregateType<S> type,
        String ceType,
        String topic,
        MongoCollection<BsonDocument> collection,
        StateDocuments<S> documents) {

    Publishable<S> read(BsonDocument document) {
        return new Publishable<>(
                this,
                document.getBinary("_id").asUuid(UuidRepresentation.STANDARD),
                StateDocuments.number(document, StateDocuments.VERSION),
                StateDocuments.number(document, StateDocuments.EPOCH),
                document.getString("region").getValue(),
                document);
    }
}
