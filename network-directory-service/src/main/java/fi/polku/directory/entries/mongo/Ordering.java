package fi.polku.directory.entries.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.entries.Behind;
import java.time.Instant;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A list in the order of a field, and of ids among those that are alike in it: ids say nothing of when a thing was made, since they
 * follow from the key of the request that made it.
 *
 * @param stored what the store holds where the key is this text
 */
public record Ordering(String field, boolean descending, Function<String, Object> stored) {

    public static Ordering newestFirst(String instant) {
        return new Ordering(instant, true, Instant::parse);
    }

    /** Days are stored as ISO text, whose order is that of time. */
    public static Ordering byDay(String day) {
        return new Ordering(day, false, text -> text);
    }

    public Bson sort() {
        return descending ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
    }

    /** An index that leads through the list, behind fields that are asked to be equal. */
    public Bson index(String... equal) {
        return Indexes.compoundIndex(
                Indexes.ascending(equal),
                descending ? Indexes.descending(field, "_id") : Indexes.ascending(field, "_id"));
    }

    public Bson after(@Nullable Behind behind) {
        if (behind == null) {
            return Filters.empty();
        }
        var key = stored.apply(behind.key());
        return Filters.or(beyond(field, key), Filters.and(Filters.eq(field, key), beyond("_id", behind.id())));
    }

    private Bson beyond(String path, Object value) {
        return descending ? Filters.lt(path, value) : Filters.gt(path, value);
    }
}
