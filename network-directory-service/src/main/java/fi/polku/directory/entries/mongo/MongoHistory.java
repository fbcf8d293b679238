package fi.polku.directory.entries.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.entries.Edit;
import fi.polku.directory.entries.History;
import fi.polku.platform.mongo.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;

/** Keeps each edit as one document, whose id follows from the entry and the version it made. */
final class MongoHistory implements History {

    static final String COLLECTION = "edits";

    private final MongoCollection<Kept> edits;

    MongoHistory(MongoDatabase database) {
        edits = database.getCollection(COLLECTION, Kept.class);
    }

    @Override
    public void keep(UUID entry, Edit edit) {
        var id = Ids.derived("edit", entry.toString(), Long.toString(edit.version()));
        edits.replaceOne(Filters.eq("_id", id), new Kept(id, entry, edit), new ReplaceOptions().upsert(true));
    }

    @Override
    public List<Edit> of(UUID entry, long below, int limit) {
        return edits.find(Filters.and(Filters.eq("entry", entry), Filters.lt("edit.version", below)))
                .sort(Sorts.descending("edit.version"))
                .limit(limit)
                .map(Kept::edit)
                .into(new ArrayList<>());
    }

    record Kept(@BsonId UUID id, UUID entry, Edit edit) {}
}
