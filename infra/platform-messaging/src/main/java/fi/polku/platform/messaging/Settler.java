package fi.polku.platform.messaging;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes on the documents what the broker has acknowledged, many at a time. A note that is lost does no harm: the state goes out once
 * more. So these writes wait for no other member of the replica set.
 */
final class Settler implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Settler.class);
    private static final int AT_ONCE = 500;
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private final Pace pace = new Pace();

    /**
     * Called on the producer's thread, so it only takes note.
     *
     * @param overtaken whether a newer version is known to wait already
     */
    void acknowledged(Publishable<?> sent, boolean overtaken) {
        queue.add(new Acknowledged(sent, overtaken));
    }

    /** Completes once all that was acknowledged before is noted, or could not be. */
    CompletableFuture<@Nullable Void> caughtUp() {
        Mark mark = new Mark(new CompletableFuture<>());
        queue.add(mark);
        return mark.reached();
    }

    @Override
    public String name() {
        return "polku-settle";
    }

    @Override
    public void run() {
        List<Entry> batch = new ArrayList<>(AT_ONCE);
        while (pace.running() || !queue.isEmpty()) {
            Entry first = next();
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, AT_ONCE - 1);
                settle(batch);
                batch.clear();
            }
        }
    }

    @Override
    public void stop() {
        pace.stop();
    }

    private @Nullable Entry next() {
        try {
            return queue.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            pace.stop();
            queue.clear();
            return null;
        }
    }

    private void settle(List<Entry> batch) {
        Map<MongoCollection<BsonDocument>, Notes> notes = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : batch) {
            switch (entry) {
                case Acknowledged one ->
                    notes.computeIfAbsent(one.sent().of().collection(), _ -> new Notes())
                            .add(one);
                case Mark mark -> marks.add(mark);
            }
        }
        notes.forEach((collection, some) -> {
            try {
                collection.withWriteConcern(WriteConcern.W1).bulkWrite(some.writes(), ANY_ORDER);
            } catch (RuntimeException e) {
                LOG.debug("Acknowledgements are not noted, the sweep sends again", e);
            }
        });
        marks.forEach(mark -> mark.reached().complete(null));
    }

    private sealed interface Entry {}

    private record Acknowledged(Publishable<?> sent, boolean overtaken) implements Entry {}

    private record Mark(CompletableFuture<@Nullable Void> reached) implements Entry {}

    /**
     * The writes of one collection. Those of one version are one write: a write for each document, which the driver could repeat,
     * would cost a second one in the store's own book of what must not be repeated.
     */
    private static final class Notes {

        private final Map<Long, BsonArray> published = new HashMap<>();
        private final List<WriteModel<BsonDocument>> overtaken = new ArrayList<>();

        void add(Acknowledged one) {
            BsonValue id = StateDocuments.id(one.sent().id());
            long version = one.sent().version();
            if (one.overtaken()) {
                BsonDocument newer = new BsonDocument("_id", id)
                        .append(StateDocuments.VERSION, new BsonDocument("$gt", new BsonInt64(version)))
                        .append(StateDocuments.UNPUBLISHED, new BsonDocument("$gt", new BsonDateTime(0)));
                BsonValue since = new BsonDateTime(one.sent().note().at().toEpochMilli());
                overtaken.add(new UpdateManyModel<>(newer, change("$max", since)));
            } else {
                published.computeIfAbsent(version, _ -> new BsonArray()).add(id);
            }
        }

        List<WriteModel<BsonDocument>> writes() {
            List<WriteModel<BsonDocument>> writes = new ArrayList<>(overtaken);
            published.forEach((version, ids) -> writes.add(new UpdateManyModel<>(
                    new BsonDocument("_id", new BsonDocument("$in", ids))
                            .append(StateDocuments.VERSION, new BsonInt64(version)),
                    change("$unset", new BsonString("")))));
            return writes;
        }

        private static BsonDocument change(String operator, BsonValue value) {
            return new BsonDocument(operator, new BsonDocument(StateDocuments.UNPUBLISHED, value));
        }
    }
}
