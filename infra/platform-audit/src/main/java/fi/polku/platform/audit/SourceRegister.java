package fi.polku.platform.audit;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How far each source's log was sent, and when its process was last seen. Nothing here is evidence: the chains are. */
final class SourceRegister {

    private static final Duration ALIVE_FOR = Duration.ofMinutes(2);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> sources;

    SourceRegister(MongoDatabase database) {
        // What is lost here is found again: a repeat of what was sent, a sign of life a little later.
        this.sources = database.getCollection("access_log_sources")
                .withWriteConcern(WriteConcern.W1)
                .withReadConcern(ReadConcern.LOCAL);
    }

    void seen(String source, Instant now) {
        update(source, Updates.set("seen", now));
    }

    boolean alive(String source, Instant now) {
        return find(source)
                .map(entry -> entry.getDate("seen"))
                .filter(seen -> seen.toInstant().isAfter(now.minus(ALIVE_FOR)))
                .isPresent();
    }

    long sentThrough(String source) {
        return find(source).map(entry -> entry.getLong("sent")).orElse(0L);
    }

    void sent(String source, long through) {
        update(source, Updates.max("sent", through));
    }

    void forget(String source) {
        sources.deleteOne(Filters.eq(source));
    }

    private Optional<Document> find(String source) {
        return Optional.ofNullable(sources.find(Filters.eq(source)).first());
    }

    private void update(String source, Bson change) {
        sources.updateOne(Filters.eq(source), change, UPSERT);
    }
}
