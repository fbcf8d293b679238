package fi.polku.directory.entries.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.entries.Edit;
import fi.polku.directory.entries.History;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.Inserts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;

/** Keeps each edit as one document, whose id follows from the entry and the version it made. */
final class MongoHistory implements History {

    static final String COLLECTION = "edits";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Kept> edits;

    MongoHistory(MongoDatabase database) {
        edits = database.getCollection(COLLECTION, Kept.class);
    }

    @Override
    public void keep(UUID entry, Edit edit) {
        var kept = Kept.of(entry, edit);
        edits.replaceOne(Filters.eq("_id", kept.id()), kept, UPSERT);
    }

    @Override
    public void forget(UUID entry) {
        edits.deleteMany(Filters.eq("entry", entry));
    }

    /** What is there already is the same edit. */
    @Override
    public void keepAll(Map<UUID, Edit> pushedOut) {
        Inserts.unlessThere(
                edits,
                pushedOut.entrySet().stream()
                        .map(each -> Kept.of(each.getKey(), each.getValue()))
                        .toList());
    }

    @Override
    public OptionalLong publication(UUID entry) {
        var edit = edits.find(Filters.and(Filters.eq("entry", entry), Filters.eq("edit.changes.field", Edit.DRAFT)))
                .first();
        return edit == null ? OptionalLong.empty() : OptionalLong.of(edit.edit().version());
    }

    @Override
    public List<Edit> of(UUID entry, long below, int limit) {
        return edits.find(Filters.and(Filters.eq("entry", entry), Filters.lt("edit.version", below)))
                .sort(Sorts.descending("edit.version"))
                .limit(limit)
                .map(Kept::edit)
                .into(new ArrayList<>());
    }

    record Kept(@BsonId UUID id, UUID entry, Edit edit) {

        static Kept of(UUID entry, Edit edit) {
            return new Kept(Ids.derived("edit", entry.toString(), Long.toString(edit.version())), entry, edit);
        }
    }
}
