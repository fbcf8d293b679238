package fi.polku.platform.messaging;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * This service's own copy of what another publishes. In filters and sorts the published state's fields are {@code state.<field>},
 * and ids, dates and times in it are text.
 */
public final class Copy<P> {

    private final Class<P> type;
    private final Supplier<String> collection;
    private final MongoDatabase database;
    private final CopyDocuments documents;

    Copy(Class<P> type, Supplier<String> collection, MongoDatabase database, CopyDocuments documents) {
        this.type = type;
        this.collection = collection;
        this.database = database;
        this.documents = documents;
    }

    public Optional<Copied<P>> find(UUID id) {
        return Optional.ofNullable(
                        collection().find(Filters.eq(StateDocuments.id(id))).first())
                .map(this::read);
    }

    public List<Copied<P>> find(Bson filter) {
        return all(collection().find(filter));
    }

    public List<Copied<P>> find(Bson filter, Bson sort, int limit) {
        return all(collection().find(filter).sort(sort).limit(limit));
    }

    private List<Copied<P>> all(FindIterable<BsonDocument> found) {
        return found.map(this::read).into(new ArrayList<>());
    }

    private Copied<P> read(BsonDocument document) {
        return documents.read(document, type);
    }

    private MongoCollection<BsonDocument> collection() {
        return database.getCollection(collection.get(), BsonDocument.class);
    }
}
