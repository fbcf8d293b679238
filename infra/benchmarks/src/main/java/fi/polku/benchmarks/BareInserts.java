package fi.polku.benchmarks;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.UuidRepresentation;

/** The yardstick: the driver alone, durably inserting the document that a referral becomes. */
final class BareInserts implements AutoCloseable {
    private static final String OWN_DATABASE = "polku_benchmark";

    private final MongoClient client;
    private final BsonDocument document;
    private final MongoCollection<BsonDocument> collection;

    BareInserts(Stack stack) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(stack.mongodb()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
        document = Objects.requireNonNull(
                client.getDatabase("referral")
                        .getCollection("referral", BsonDocument.class)
                        .find()
                        .first(),
                "no referral to take after");
        collection = client.getDatabase(OWN_DATABASE).getCollection("referral", BsonDocument.class);
    }

    boolean insert() {
        return collection
                .insertOne(document.clone().append("_id", new BsonBinary(UUID.randomUUID())))
                .wasAcknowledged();
    }

    /** Size of the document in bytes. */
    int size() {
        return new RawBsonDocument(document, new org.bson.codecs.BsonDocumentCodec())
                .getByteBuffer()
                .remaining();
    }

    @Override
    public void close() {
        client.getDatabase(OWN_DATABASE).drop();
        client.close();
    }
}
