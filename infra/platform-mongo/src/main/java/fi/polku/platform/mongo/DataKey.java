package fi.polku.platform.mongo;

import java.time.Instant;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A stored data key: wrapped while it lives, a tombstone without its bytes once destroyed.
 *
 * @param wrappedBy the id of the region's key that wrapped it
 */
record DataKey(
        @BsonId UUID id,
        UUID client,
        String region,
        String controller,
        String retentionClass,
        @Nullable Binary wrapped,
        @Nullable Integer wrappedBy,
        Instant created,
        @Nullable Instant destroyed) {}
