package fi.polku.reporting.accesslog.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.Content;
import fi.polku.platform.audit.Entry;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.audit.Group;
import fi.polku.reporting.accesslog.Archive;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import tools.jackson.core.JacksonException;

/** Groups as they came, found by client; heads and findings beside them. */
final class MongoArchive implements Archive {
    static final String GROUPS = "access_log_groups";
    static final String FINDINGS = "access_log_findings";
    private static final String HEADS = "access_log_heads";

    private final MongoCollection<Document> groups;
    private final MongoCollection<Document> findings;
    private final MongoCollection<Document> heads;

    MongoArchive(MongoDatabase database) {
        groups = database.getCollection(GROUPS);
        findings = database.getCollection(FINDINGS);
        heads = database.getCollection(HEADS);
    }

    @Override
    public ChainHead head(String source) {
        Document head = heads.find(eq("_id", source)).first();
        return head == null
                ? ChainHead.none(source)
                : new ChainHead(
                        source,
                        head.getLong("number"),
                        head.getString("mac"),
                        head.getLong("entries"),
                        head.getBoolean("closed"));
    }

    @Override
    public void keep(List<Group> arrived, List<Finding> found, ChainHead head) {
        insert(groups, arrived.stream().map(MongoArchive::document).toList());
        insert(findings, found.stream().map(MongoArchive::document).toList());
        heads.replaceOne(eq("_id", head.source()), document(head), new ReplaceOptions().upsert(true));
    }

    @Override
    public List<Entry> ofClient(UUID client, String region, int limit) {
        return groups
                .find(eq("clients", client.toString()))
                .sort(Sorts.descending("at"))
                .map(document -> Group.fromJson(document.getString("group")))
                .into(new ArrayList<>())
                .stream()
                .flatMap(group -> group.content().entries().reversed().stream())
                .filter(entry -> entry.access().client().equals(client)
                        && entry.actor().region().equals(region))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Finding> findings(int limit) {
        return findings.find()
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(document -> new Finding(
                        Finding.Kind.valueOf(document.getString("kind")),
                        document.getString("source"),
                        document.getLong("number"),
                        document.getLong("through")))
                .into(new ArrayList<>());
    }

    private static void insert(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean repeated = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!repeated) {
                throw e;
            }
        }
    }

    /** A forged group stands beside the true one, under its own MAC, and can never take its place. */
    private static Document document(Group group) {
        var document = new Document("_id", group.id() + "/" + group.mac())
                .append("source", group.source())
                .append("number", group.number())
                .append("group", group.toJson());
        try {
            Content content = group.content();
            document.append("at", content.at()).append("clients", clients(content));
        } catch (JacksonException unreadable) {
            // What cannot be read is kept all the same: the verifier has told of it.
            document.append("clients", List.of());
        }
        return document;
    }

    private static List<String> clients(Content content) {
        return content.entries().stream()
                .map(entry -> entry.access().client().toString())
                .distinct()
                .toList();
    }

    private static Document document(Finding finding) {
        return new Document("_id", finding.source() + "/" + finding.number() + "/" + finding.kind())
                .append("kind", finding.kind().name())
                .append("source", finding.source())
                .append("number", finding.number())
                .append("through", finding.through());
    }

    private static Document document(ChainHead head) {
        return new Document("_id", head.source())
                .append("number", head.number())
                .append("mac", head.mac())
                .append("entries", head.entries())
                .append("closed", head.closed());
    }
}
