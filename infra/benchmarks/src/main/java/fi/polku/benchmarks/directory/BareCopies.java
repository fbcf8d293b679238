package fi.polku.benchmarks.directory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/** The yardstick of a new consumer: the driver alone, durably inserting the same documents, as many at once as a poll brings. */
final class BareCopies {
    private static final int AT_ONCE = 1_000;

    private final MongoCollection<BsonDocument> copy;
    private final MongoCollection<BsonDocument> own;

    BareCopies(MongoCollection<BsonDocument> copy, MongoCollection<BsonDocument> own) {
        this.copy = copy;
        this.own = own;
    }

    /** Documents a second, the second time: the first one warms it up. */
    double perSecond() {
        List<BsonDocument> all = copy.find().into(new ArrayList<>());
        insert(all);
        own.drop();
        long begin = System.nanoTime();
        insert(all);
        return all.size() * 1e9 / (System.nanoTime() - begin);
    }

    private void insert(List<BsonDocument> all) {
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            own.insertMany(
                    all.subList(first, Math.min(all.size(), first + AT_ONCE)), new InsertManyOptions().ordered(false));
        }
    }
}
