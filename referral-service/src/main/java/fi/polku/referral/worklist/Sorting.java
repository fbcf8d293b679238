package fi.polku.referral.worklist;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import org.bson.conversions.Bson;

/** In what order a list stands; each ends with the id, so that a page goes on exactly where the one before ended. */
enum Sorting {
    /** The latest made first. */
    NEWEST("newest", "state.createdAt", true),
    /** What has been silent longest first. */
    SILENCE("silence", "state.lastSignAt", false),
    /** What is due first; what has no day is not in the list. */
    DUE("due", "state.timing.dueOn", false);

    private static final String ID = "_id";

    private final String code;
    private final String field;
    private final boolean descending;

    Sorting(String code, String field, boolean descending) {
        this.code = code;
        this.field = field;
        this.descending = descending;
    }

    String code() {
        return code;
    }

    Bson order() {
        return descending ? Sorts.descending(field, ID) : Sorts.ascending(field, ID);
    }

    /** Only what the order can place. */
    Bson placed() {
        return this == DUE ? Filters.gt(field, "") : Filters.empty();
    }

    Bson after(Worklist.Position position) {
        Object value = this == DUE ? position.value() : Instant.parse(position.value());
        return descending
                ? Filters.or(
                        Filters.lt(field, value), Filters.and(Filters.eq(field, value), Filters.lt(ID, position.id())))
                : Filters.or(
                        Filters.gt(field, value), Filters.and(Filters.eq(field, value), Filters.gt(ID, position.id())));
    }

    /** What of a row the next page goes on from. */
    Worklist.Position positionOf(WorklistRow row) {
        WorklistRow.RowState state = row.state();
        String value = switch (this) {
            case NEWEST -> state.createdAt().toString();
            case SILENCE -> state.lastSign().toString();
            case DUE -> String.valueOf(state.dueOn());
        };
        return new Worklist.Position(value, row.id());
    }
}
