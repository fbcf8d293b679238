package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Edit;
import fi.polku.directory.entries.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One change of an entry: who, what, when, before and after.
 *
 * @param by the membership of who did it
 * @param draftedBy the membership that wrote it, where another one published it
 * @param source where it was imported from, where it was
 */
record EditView(
        long version,
        Instant at,
        @Nullable UUID by,
        @Nullable UUID unit,
        @Nullable UUID draftedBy,
        @Nullable String source,
        List<ChangeView> changes) {

    static EditView of(Edit edit) {
        return new EditView(
                edit.version(),
                edit.at(),
                edit.by(),
                edit.unit(),
                edit.draftedBy(),
                edit.source(),
                edit.changes().stream().map(ChangeView::of).toList());
    }

    record ChangeView(
            String field, @Nullable Object before, @Nullable Object after) {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        static ChangeView of(FieldChange change) {
            return new ChangeView(change.field(), value(change.before()), value(change.after()));
        }

        private static @Nullable Object value(@Nullable String json) {
            return json == null ? null : JSON.readValue(json, Object.class);
        }
    }
}
