package fi.polku.reporting.accesslog.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.Confirmation;
import fi.polku.platform.audit.Content;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.audit.Group;
import fi.polku.reporting.accesslog.Archive;
import fi.polku.reporting.accesslog.LogPeriod;
import fi.polku.reporting.accesslog.OpenChain;
import fi.polku.reporting.accesslog.Use;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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
    public Confirmation confirmed(String source) {
        Document head = heads.find(eq("_id", source)).first();
        if (head == null) {
            return new Confirmation(source, 0, false, "");
        }
        // What was kept before this was noted was confirmed as far as it went.
        return head.containsKey("confirmed")
                ? new Confirmation(source, head.getLong("confirmed"), false, head.getString("confirmedMac"))
                : new Confirmation(source, head.getLong("number"), false, head.getString("mac"));
    }

    @Override
    public void keep(List<Group> arrived, List<Finding> found, ChainHead head, Confirmation confirmed) {
        insert(arrived.stream().map(MongoArchive::document).toList());
        note(found);
        heads.replaceOne(
                eq("_id", head.source()),
                document(head).append("confirmed", confirmed.verifiedThrough()).append("confirmedMac", confirmed.mac()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public List<Group> groups(String source, long after, long through, int limit) {
        return groups.find(and(eq("source", source), gt("number", after), lte("number", through)))
                .sort(Sorts.ascending("number"))
                .limit(limit)
                .map(MongoArchive::group)
                .into(new ArrayList<>());
    }

    @Override
    public void note(List<Finding> found) {
        if (!found.isEmpty()) {
            findings.bulkWrite(found.stream().map(MongoArchive::noted).toList(), new BulkWriteOptions().ordered(false));
        }
    }

    @Override
    public List<Use> ofClient(UUID client, String region, LogPeriod period, int limit) {
        List<Use> uses = new ArrayList<>();
        // A group is written after what it tells of, so the first day bounds groups too and the last one does not.
        try (MongoCursor<Document> found = groups.find(and(eq("clients", client.toString()), gte("at", period.start())))
                .sort(Sorts.descending("at"))
                .timeoutMode(TimeoutMode.ITERATION)
                .iterator()) {
            while (uses.size() < limit && found.hasNext()) {
                Group group = Group.fromJson(found.next().getString("group"));
                group.content().entries().reversed().stream()
                        .filter(entry -> entry.access().client().equals(client)
                                && entry.actor().region().equals(region))
                        .map(entry -> Use.of(group.source(), entry))
                        .filter(period::holds)
                        .limit(limit - uses.size())
                        .forEach(uses::add);
            }
        }
        return uses;
    }

    @Override
    public List<OpenChain> open() {
        return heads.find(eq("closed", false))
                .sort(Sorts.ascending("_id"))
                .map(this::chain)
                .into(new ArrayList<>());
    }

    private OpenChain chain(Document head) {
        String source = head.getString("_id");
        long number = head.getLong("number");
        Document last = groups.find(and(eq("source", source), eq("number", number)))
                .projection(Projections.include("at"))
                .first();
        @Nullable Date at = last == null ? null : last.getDate("at");
        return new OpenChain(source, number, at == null ? null : at.toInstant());
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

    private void insert(List<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            groups.insertMany(documents, new InsertManyOptions().ordered(false));
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

    /** What is looked up stands beside the group and under no MAC, so it is compared with what the group tells. */
    private static Group group(Document stored) {
        String source = stored.getString("source");
        long number = stored.getLong("number");
        try {
            Group group = Group.fromJson(stored.getString("group"));
            boolean told = group.source().equals(source)
                    && group.number() == number
                    && clients(group.content()).equals(stored.getList("clients", String.class));
            return told ? group : new Group(source, number, group.previous(), group.body(), "");
        } catch (JacksonException | ClassCastException | NullPointerException unreadable) {
            return new Group(source, number, "", "", "");
        }
    }

    private static List<String> clients(Content content) {
        return content.entries().stream()
                .map(entry -> entry.access().client().toString())
                .distinct()
                .toList();
    }

    /** What is found again and goes further by now is told as far as it goes. */
    private static UpdateOneModel<Document> noted(Finding finding) {
        return new UpdateOneModel<>(
                eq("_id", finding.source() + "/" + finding.number() + "/" + finding.kind()),
                Updates.combine(
                        Updates.setOnInsert("kind", finding.kind().name()),
                        Updates.setOnInsert("source", finding.source()),
                        Updates.setOnInsert("number", finding.number()),
                        Updates.max("through", finding.through())),
                new UpdateOptions().upsert(true));
    }

    private static Document document(ChainHead head) {
        return new Document("_id", head.source())
                .append("number", head.number())
                .append("mac", head.mac())
                .append("entries", head.entries())
                .append("closed", head.closed());
    }
}
