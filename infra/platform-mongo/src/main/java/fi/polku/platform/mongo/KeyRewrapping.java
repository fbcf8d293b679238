package fi.polku.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings every data key under the newest key of its region, after which the operator may take the older ones away. */
public final class KeyRewrapping {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRewrapping.class);

    private final MongoCollection<DataKey> keys;
    private final KeyWrapping wrapping;

    KeyRewrapping(KeyDatabase database, KeyWrapping wrapping) {
        this.keys = database.database().getCollection(DataKeys.COLLECTION, DataKey.class);
        this.wrapping = wrapping;
    }

    /** How many keys were rewrapped, how many were under the newest key already, and how many could not be opened. */
    public record Result(long rewrapped, long current, long failed) {

        Result plus(Result other) {
            return new Result(rewrapped + other.rewrapped, current + other.current, failed + other.failed);
        }
    }

    /** May be repeated and may run while the service works: a key destroyed meanwhile stays destroyed. */
    public Result run() {
        Result result = new Result(0, 0, 0);
        try (MongoCursor<DataKey> living = keys.find(Filters.exists("wrapped"))
                .timeoutMode(TimeoutMode.ITERATION)
                .iterator()) {
            while (living.hasNext()) {
                result = result.plus(rewrap(living.next()));
            }
        }
        return result;
    }

    private Result rewrap(DataKey key) {
        Binary wrapped = key.wrapped();
        try {
            if (wrapped == null || wrapping.wrappedByNewest(key)) {
                return new Result(0, 1, 0);
            }
            DataKey newer = wrapping.rewrapped(key, wrapped);
            keys.updateOne(
                    Filters.and(Filters.eq(key.id()), Filters.eq("wrapped", wrapped)),
                    Updates.combine(
                            Updates.set("wrapped", newer.wrapped()), Updates.set("wrappedBy", newer.wrappedBy())));
            return new Result(1, 0, 0);
        } catch (KeyMissing | FieldUnreadable e) {
            LOG.error("Data key {} was not rewrapped: {}", key.id(), e.getMessage());
            return new Result(0, 0, 1);
        }
    }
}
