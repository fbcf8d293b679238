package fi.polku.directory.exchange.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOptions;
import fi.polku.directory.exchange.Origin;
import fi.polku.directory.exchange.Origins;
import fi.polku.platform.mongo.Inserts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;

/** Keeps an origin per entry, under the entry's id. */
final class MongoOrigins implements Origins {

    static final String COLLECTION = "importOrigin";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<OriginDocument> origins;

    MongoOrigins(MongoCollection<OriginDocument> origins) {
        this.origins = origins;
    }

    @Override
    public Map<UUID, Origin> of(Collection<UUID> entries) {
        var found = new HashMap<UUID, Origin>();
        origins.find(Filters.in("_id", entries)).forEach(document -> found.put(document.id(), document.toOrigin()));
        return found;
    }

    @Override
    public void begin(Collection<Origin> first) {
        var there = Inserts.unlessThere(
                origins, first.stream().map(OriginDocument::of).toList());
        replace(there);
    }

    @Override
    public void keep(Collection<Origin> kept) {
        replace(kept.stream().map(OriginDocument::of).toList());
    }

    private void replace(List<OriginDocument> documents) {
        if (!documents.isEmpty()) {
            origins.bulkWrite(documents.stream().map(this::replacement).toList(), ANY_ORDER);
        }
    }

    /** Not a write of one, which the driver could repeat: each would cost a second in the store's book of such writes. */
    private UpdateManyModel<OriginDocument> replacement(OriginDocument document) {
        var fields = BsonDocumentWrapper.asBsonDocument(document, origins.getCodecRegistry())
                .clone();
        fields.remove("_id");
        return new UpdateManyModel<>(Filters.eq(document.id()), new BsonDocument("$set", fields), UPSERT);
    }
}
