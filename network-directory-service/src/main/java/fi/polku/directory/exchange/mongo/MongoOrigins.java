package fi.polku.directory.exchange.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import fi.polku.directory.exchange.Origin;
import fi.polku.directory.exchange.Origins;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps an origin per entry, under the entry's id. */
final class MongoOrigins implements Origins {

    static final String COLLECTION = "importOrigin";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

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
    public void keep(Collection<Origin> kept) {
        if (kept.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<OriginDocument>> writes = kept.stream()
                .map(origin -> new ReplaceOneModel<>(Filters.eq(origin.id()), OriginDocument.of(origin), UPSERT))
                .toList();
        origins.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
}
