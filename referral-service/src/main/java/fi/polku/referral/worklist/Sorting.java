package fi.polku.referral.worklist;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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

    /** The store's own order, to merge what it answered to several questions. */
    Comparator<WorklistRow> comparator() {
        Comparator<WorklistRow> upwards = byValue().thenComparing(WorklistRow::id, Sorting::unsigned);
        return descending ? upwards.reversed() : upwards;
    }

    private Comparator<WorklistRow> byValue() {
        return switch (this) {
            case NEWEST -> Comparator.comparing(row -> row.state().createdAt());
            case SILENCE -> Comparator.comparing(Sorting::heard);
            case DUE -> Comparator.comparing(row -> String.valueOf(row.state().dueOn()));
        };
    }

    /** What has no such time is before all others in the store, too. */
    private static Instant heard(WorklistRow row) {
        Instant heard = row.state().lastSignAt();
        return heard == null ? Instant.EPOCH : heard;
    }

    /** The store compares ids byte by byte, Java the halves as signed numbers. */
    static int unsigned(UUID one, UUID other) {
        int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /** Only what the order can place. */
    List<Bson> placed() {
        return this == DUE ? List.of(Filters.exists(field), Filters.gt(field, "")) : List.of();
    }

    /** The bound comes first and alone, so that the store begins there and skips nothing. */
    Bson after(Worklist.Position position) {
        Object value = this == DUE ? position.value() : Instant.parse(position.value());
        return descending
                ? Filters.and(
                        Filters.lte(field, value), Filters.or(Filters.lt(field, value), Filters.lt(ID, position.id())))
                : Filters.and(
                        Filters.gte(field, value), Filters.or(Filters.gt(field, value), Filters.gt(ID, position.id())));
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
