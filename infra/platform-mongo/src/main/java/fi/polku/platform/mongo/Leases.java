package fi.polku.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Lets one replica do what several need not do at once. A lease rests on clocks that may differ and on processes that may pause, so
 * it saves work and nothing more: whatever runs under one has to stay right when two run.
 */
public final class Leases {

    private final MongoCollection<Document> leases;
    private final Clock clock;
    private final UUID owner = Ids.next();

    public Leases(MongoDatabase database, Clock clock) {
        this.leases = database.getCollection("leases");
        this.clock = clock;
    }

    /** Takes the lease, or keeps it for longer where this process holds it already. */
    public boolean acquire(String name, Duration ttl) {
        Instant now = clock.instant();
        Instant until = now.plus(ttl);
        Bson free = Filters.and(Filters.eq(name), Filters.or(Filters.eq("owner", owner), Filters.lt("until", now)));
        Bson take = Updates.combine(Updates.set("owner", owner), Updates.set("until", until));
        return leases.updateOne(free, take).getMatchedCount() == 1 || takeFirst(name, until);
    }

    public void release(String name) {
        leases.deleteOne(Filters.and(Filters.eq(name), Filters.eq("owner", owner)));
    }

    private boolean takeFirst(String name, Instant until) {
        try {
            leases.insertOne(new Document("_id", name).append("owner", owner).append("until", until));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
