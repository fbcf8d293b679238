package fi.polku.platform.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.audit.Content.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The service's own log collection: a group is one document, so it is there whole or not at all. */
final class GroupStore {

    static final String COLLECTION = "access_log";

    private final MongoCollection<Document> groups;

    GroupStore(MongoDatabase database) {
        this.groups = database.getCollection(COLLECTION);
    }

    static void index(MongoDatabase database) {
        database.getCollection(COLLECTION).createIndex(Indexes.ascending("source", "number"));
    }

    /**
     * Writes the group; a repeat of what is there already is no fault.
     *
     * @throws ForeignGroup when another group stands under its name
     */
    void write(Group group) {
        try {
            groups.insertOne(document(group));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            Document there = groups.find(Filters.eq(group.id())).first();
            if (there == null || !group(there).equals(group)) {
                throw new ForeignGroup(group.id());
            }
        }
    }

    List<String> sources() {
        return groups.distinct("source", String.class).into(new ArrayList<>());
    }

    List<Group> after(String source, long number, int limit) {
        return groups.find(Filters.and(Filters.eq("source", source), Filters.gt("number", number)))
                .sort(Sorts.ascending("number"))
                .limit(limit)
                .map(GroupStore::group)
                .into(new ArrayList<>());
    }

    Optional<Group> last(String source) {
        return Optional.ofNullable(groups.find(Filters.eq("source", source))
                        .sort(Sorts.descending("number"))
                        .first())
                .map(GroupStore::group);
    }

    /** The last group of every chain that has no closing one. */
    List<ChainHead> unclosed() {
        return sources().stream()
                .flatMap(source -> last(source).stream())
                .map(GroupStore::head)
                .filter(head -> !head.closed())
                .toList();
    }

    long count(String source, long after) {
        return groups.countDocuments(Filters.and(Filters.eq("source", source), Filters.gt("number", after)));
    }

    void remove(String source, long through) {
        groups.deleteMany(Filters.and(Filters.eq("source", source), Filters.lte("number", through)));
    }

    private static ChainHead head(Group group) {
        Content content = group.content();
        return new ChainHead(
                group.source(),
                group.number(),
                group.mac(),
                content.entriesBefore() + content.entries().size(),
                content.kind() == Kind.CLOSING);
    }

    private static Document document(Group group) {
        return new Document("_id", group.id())
                .append("source", group.source())
                .append("number", group.number())
                .append("previous", group.previous())
                .append("body", group.body())
                .append("mac", group.mac());
    }

    private static Group group(Document stored) {
        return new Group(
                stored.getString("source"),
                stored.getLong("number"),
                stored.getString("previous"),
                stored.getString("body"),
                stored.getString("mac"));
    }
}
