package fi.polku.platform.messaging;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

    private final BlockingQueue<Acknowledged> queue = new LinkedBlockingQueue<>();
    private final Pace pace = new Pace();

    /**
     * Called on the producer's thread, so it only takes note.
     *
     * @param overtaken whether a newer version is known to wait already
     */
    void acknowledged(Publishable<?> sent, boolean overtaken) {
        queue.add(new Acknowledged(sent, overtaken));
    }

    @Override
    public String name() {
        return "polku-settle";
    }

    @Override
    public void run() {
        List<Acknowledged> batch = new ArrayList<>(AT_ONCE);
        while (pace.running() || !queue.isEmpty()) {
            Acknowledged first = next();
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

    private @Nullable Acknowledged next() {
        try {
            return queue.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            pace.stop();
            queue.clear();
            return null;
        }
    }

    private void settle(List<Acknowledged> batch) {
        Map<MongoCollection<BsonDocument>, List<WriteModel<BsonDocument>>> writes = new HashMap<>();
        for (Acknowledged one : batch) {
            writes.computeIfAbsent(one.sent().of().collection(), _ -> new ArrayList<>())
                    .add(one.update());
        }
        writes.forEach((collection, updates) -> {
            try {
                collection.withWriteConcern(WriteConcern.W1).bulkWrite(updates, ANY_ORDER);
            } catch (RuntimeException e) {
                LOG.debug("Acknowledgements are not noted, the sweep sends again", e);
            }
        });
    }

    private record Acknowledged(Publishable<?> sent, boolean overtaken) {

        UpdateOneModel<BsonDocument> update() {
            BsonDocument filter = new BsonDocument("_id", StateDocuments.id(sent.id()));
            BsonInt64 version = new BsonInt64(sent.version());
            return overtaken
                    ? new UpdateOneModel<>(
                            filter.append(StateDocuments.VERSION, new BsonDocument("$gt", version))
                                    .append(StateDocuments.UNPUBLISHED, new BsonDocument("$gt", new BsonDateTime(0))),
                            change("$max", new BsonDateTime(sent.note().at().toEpochMilli())))
                    : new UpdateOneModel<>(
                            filter.append(StateDocuments.VERSION, version), change("$unset", new BsonString("")));
        }

        private static BsonDocument change(String operator, BsonValue value) {
            return new BsonDocument(operator, new BsonDocument(StateDocuments.UNPUBLISHED, value));
        }
    }
}
