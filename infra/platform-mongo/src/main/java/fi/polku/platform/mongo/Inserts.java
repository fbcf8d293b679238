package fi.polku.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;

/** Inserts of many documents in one write, some of which may be there already. */
public final class Inserts {

    private static final InsertManyOptions ANY_ORDER = new InsertManyOptions().ordered(false);

    private Inserts() {}

    /**
     * Inserts those that are not there.
     *
     * @return those whose {@code _id}, or another unique key, was there already; they stay as they are
     */
    public static <D> List<D> unlessThere(MongoCollection<D> collection, List<D> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try {
            var _ = collection.insertMany(documents, ANY_ORDER);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || !e.getWriteErrors().stream().allMatch(Inserts::isDuplicate)) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> documents.get(error.getIndex()))
                    .toList();
        }
    }

    private static boolean isDuplicate(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
