package fi.polku.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the store to what this release needs; of several replicas that start together one does the work and the rest wait. */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String LEASE = "migrations";
    private static final Duration LEASE_TTL = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final MongoDatabase database;
    private final Clock clock;
    private final Leases leases;
    private final MongoCollection<Document> done;

    Migrations(MongoDatabase database, Clock clock) {
        // An index on a large collection takes longer than any request may.
        this.database = database.withTimeout(1, TimeUnit.HOURS);
        this.clock = clock;
        this.leases = new Leases(database, clock);
        this.done = database.getCollection("migrations");
    }

    /** Makes the missing changes, and waits that long for a store that is away or for another replica at work. */
    void run(List<Migration> migrations, Duration wait) {
        List<Migration> ordered = ordered(migrations);
        long deadline = System.nanoTime() + wait.toNanos();
        while (!finished(ordered, deadline)) {
            if (System.nanoTime() - deadline > 0) {
                throw new Unavailable("Another replica has not finished the migrations within " + wait);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean finished(List<Migration> migrations, long deadline) {
        try {
            if (missing(migrations).isEmpty()) {
                return true;
            }
            return leases.acquire(LEASE, LEASE_TTL) && applyMissing(migrations);
        } catch (RuntimeException e) {
            // A thread that is told to stop can wait for nothing.
            boolean over =
                    System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted();
            if (!Outages.isOutage(e) || over) {
                throw e;
            }
            LOG.warn("The store is away, migrations wait for it: {}", e.getMessage());
            return false;
        }
    }

    private boolean applyMissing(List<Migration> migrations) {
        try {
            for (Migration migration : missing(migrations)) {
                leases.acquire(LEASE, LEASE_TTL);
                LOG.info("Migration {}: {}", migration.id(), migration.description());
                migration.change().accept(database);
                done.replaceOne(
                        Filters.eq(migration.id()),
                        new Document("_id", migration.id())
                                .append("description", migration.description())
                                .append("appliedAt", clock.instant()),
                        new ReplaceOptions().upsert(true));
            }
            return true;
        } finally {
            leases.release(LEASE);
        }
    }

    private List<Migration> missing(List<Migration> migrations) {
        Set<String> applied = new HashSet<>();
        done.find().map(document -> document.getString("_id")).into(applied);
        return migrations.stream()
                .filter(migration -> !applied.contains(migration.id()))
                .toList();
    }

    private static List<Migration> ordered(List<Migration> migrations) {
        Set<String> ids = new HashSet<>();
        for (Migration migration : migrations) {
            if (!ids.add(migration.id())) {
                throw new IllegalArgumentException("Two migrations are called " + migration.id());
            }
        }
        return migrations.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
