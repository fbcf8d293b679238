package fi.polku.benchmarks.machine;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.BsonDocument;
import org.bson.UuidRepresentation;

/** The stack's store, spoken to by the bare driver, whose writes are durable. */
public final class Store implements AutoCloseable {
    private static final String OWN_DATABASE = "polku_benchmark";

    private final MongoClient client;

    public Store(Stack stack) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(stack.mongodb()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    public MongoCollection<BsonDocument> collection(String service, String name) {
        return client.getDatabase(service).getCollection(name, BsonDocument.class);
    }

    /** A collection that nobody else knows, gone with this. */
    public MongoCollection<BsonDocument> own(String name) {
        return collection(OWN_DATABASE, name);
    }

    @Override
    public void close() {
        client.getDatabase(OWN_DATABASE).drop();
        client.close();
    }
}
