package fi.polku.platform.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Finds, makes and destroys data keys, and keeps the ones in use unwrapped for a minute. */
final class DataKeys {

    static final String COLLECTION = "data_keys";
    private static final int KEPT = 10_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final MongoCollection<DataKey> keys;
    private final Destructions destructions;
    private final KeyWrapping wrapping;
    private final Clock clock;
    private final Cache<UUID, Opened> opened =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    /** An unwrapped key, good only while no destruction has been counted since it was read. */
    private record Opened(Aead aead, long count) {}

    DataKeys(KeyDatabase database, KeyWrapping wrapping, Clock clock) {
        this.keys = database.database().getCollection(COLLECTION, DataKey.class);
        this.destructions = new Destructions(database.database());
        this.wrapping = wrapping;
        this.clock = clock;
    }

    /** The scope's key, made now if this is its first use. */
    Aead forWriting(KeyScope scope) {
        return kept(scope, () -> {
            DataKey stored = find(scope);
            return stored != null ? stored : create(scope);
        });
    }

    Aead forReading(KeyScope scope) {
        return kept(scope, () -> {
            DataKey stored = find(scope);
            if (stored != null) {
                return stored;
            }
            if (destructions.includes(scope.client())) {
                throw new KeyDestroyed(scope.client());
            }
            throw new FieldUnreadable("There is no data key " + scope.keyId(), null);
        });
    }

    /** The tombstone first: a key made meanwhile is either seen here, or its maker sees the tombstone. */
    void destroy(UUID client) {
        Instant now = clock.instant();
        destructions.add(client, now);
        keys.updateMany(Filters.and(Filters.eq("client", client), Filters.exists("wrapped")), destroyedAt(now));
        destructions.announce();
    }

    private Aead kept(KeyScope scope, Supplier<DataKey> load) {
        long count = destructions.count();
        UUID id = scope.keyId();
        Opened known = opened.getIfPresent(id);
        if (known != null && known.count() == count) {
            return known.aead();
        }
        DataKey key = load.get();
        Binary wrapped = key.wrapped();
        if (wrapped == null) {
            throw new KeyDestroyed(scope.client());
        }
        Aead aead = wrapping.open(key, wrapped);
        opened.put(id, new Opened(aead, count));
        return aead;
    }

    private @Nullable DataKey find(KeyScope scope) {
        return keys.find(Filters.eq(scope.keyId())).first();
    }

    private DataKey create(KeyScope scope) {
        DataKey stored = insertOrFindWinner(wrapping.create(scope, clock.instant()), scope);
        if (destructions.includes(scope.client())) {
            keys.updateOne(Filters.eq(stored.id()), destroyedAt(clock.instant()));
            throw new KeyDestroyed(scope.client());
        }
        return stored;
    }

    private DataKey insertOrFindWinner(DataKey key, KeyScope scope) {
        try {
            keys.insertOne(key);
            return key;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return Objects.requireNonNull(find(scope), "a data key is never removed");
            }
            throw e;
        }
    }

    private static Bson destroyedAt(Instant now) {
        return Updates.combine(Updates.unset("wrapped"), Updates.unset("wrappedBy"), Updates.set("destroyed", now));
    }
}
