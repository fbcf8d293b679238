package fi.polku.directory.entries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list.
 *
 * @param fields what a field has to be
 * @param after the id after which to begin
 * @param unassuredSince the day since which nobody has given their word that the entry is true
 * @param drafts only what is being written: new drafts, and what published entries are to become
 * @param reader whose eyes it is for: drafts that the reader does not own are left out; absent where the rules look
 */
public record Selection(
        Map<Field, Object> fields,
        @Nullable String region,
        @Nullable LocalDate validOn,
        @Nullable UUID after,
        @Nullable Editor reader,
        @Nullable LocalDate unassuredSince,
        boolean drafts,
        int limit) {

    /** Far above what one unit or organisation holds. */
    private static final int ALL = 10_000;

    public Selection {
        fields = Map.copyOf(fields);
    }

    public static Selection everything() {
        return new Selection(Map.of(), null, null, null, null, null, false, ALL);
    }

    public static Selection where(Field field, Object value) {
        return new Selection(Map.of(field, value), null, null, null, null, null, false, ALL);
    }

    public Selection and(Field field, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new HashMap<>(fields);
        more.put(field, value);
        return new Selection(more, region, validOn, after, reader, unassuredSince, drafts, limit);
    }

    public Selection inRegion(@Nullable String code) {
        return new Selection(fields, code, validOn, after, reader, unassuredSince, drafts, limit);
    }

    public Selection onDay(@Nullable LocalDate day) {
        return new Selection(fields, region, day, after, reader, unassuredSince, drafts, limit);
    }

    public Selection seenBy(Editor eyes) {
        return new Selection(fields, region, validOn, after, eyes, unassuredSince, drafts, limit);
    }

    public Selection unassuredSince(LocalDate day) {
        return new Selection(fields, region, validOn, after, reader, day, drafts, limit);
    }

    /** Only what is being written. */
    public Selection onlyDrafts() {
        return new Selection(fields, region, validOn, after, reader, unassuredSince, true, limit);
    }

    /** At most {@code size} entries whose ids come after the given one. */
    public Selection page(@Nullable UUID behind, int size) {
        return new Selection(fields, region, validOn, behind, reader, unassuredSince, drafts, size);
    }

    /** Fields that entries are looked up by. */
    public enum Field {
        ORGANISATION,
        UNIT,
        COORDINATING_UNIT,
        KIND,
        ROLE,
        ISSUER,
        SUBJECT,
        DUTIES,
        NAME,
        FULL_NAME,
        PROFESSION,
        TEMPLATE,
        LOCATIONS,
        TARGET_GROUPS,
        TRAININGS,
        COMPETENCES,
        CARD,
        SUCCESSOR,
        OPEN
    }
}
