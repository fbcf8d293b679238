package fi.polku.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which clients' keys were destroyed, and how often any were. Every process looks at the count again after a short while and
 * forgets the keys it holds when it has risen, so a destroyed key stops working everywhere without anyone being told.
 */
final class Destructions {

    /** How old the known count may be; destroyed keys must stop working within 5 s, reading it included. */
    static final Duration RECHECK = Duration.ofSeconds(1);

    private static final String COUNT = "count";

    private final MongoCollection<Document> clients;
    private final MongoCollection<Document> counts;
    private volatile @Nullable Seen seen;

    private record Seen(long count, long at) {}

    Destructions(MongoDatabase database) {
        this.clients = database.getCollection("destroyed_clients");
        this.counts = database.getCollection("destructions");
    }

    boolean includes(UUID client) {
        return clients.find(Filters.eq(client)).first() != null;
    }

    void add(UUID client, Instant now) {
        clients.updateOne(Filters.eq(client), Updates.setOnInsert("destroyed", now), new UpdateOptions().upsert(true));
    }

    /** To be called once the keys are gone: a key read before the count rose is no longer trusted after. */
    void announce() {
        counts.updateOne(Filters.eq(COUNT), Updates.inc(COUNT, 1L), new UpdateOptions().upsert(true));
        seen = null;
    }

    long count() {
        Seen known = seen;
        long now = System.nanoTime();
        if (known != null && now - known.at() < RECHECK.toNanos()) {
            return known.count();
        }
        Document stored = counts.find(Filters.eq(COUNT)).first();
        // The age counts from before the reading: a destruction during it may have been missed.
        Seen fresh = new Seen(stored == null ? 0 : stored.getLong(COUNT), now);
        seen = fresh;
        return fresh.count();
    }
}
