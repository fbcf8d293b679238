package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which life of the store this is: 1, and one more after each restore from a backup. Read once, for a restore is made at rest. */
final class Epoch {

    private final MongoDatabase database;
    private volatile @Nullable Long known;

    Epoch(MongoDatabase database) {
        this.database = database;
    }

    long current() {
        Long epoch = known;
        if (epoch == null) {
            Document document = database.getCollection("messaging")
                    .find(Filters.eq("epoch"))
                    .first();
            epoch = document == null ? 1L : ((Number) document.get("value", 1L)).longValue();
            known = epoch;
        }
        return epoch;
    }
}
