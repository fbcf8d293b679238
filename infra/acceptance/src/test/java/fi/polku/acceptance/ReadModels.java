package fi.polku.acceptance;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** What services keep of what was published, document by document. */
final class ReadModels {
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    /** Where the record lay on the topic, and within which request it was sent: of its way, and not of what it says. */
    private static final String ARRIVAL = "arrival";

    private static final List<String> FACTS = List.of("referral_facts", "recommendation_facts");
    static final String COPIES = "copied_";

    /** Kept by every service beside what it knows: none of it comes from a topic. */
    private static final List<String> HOUSEKEEPING =
            List.of("access_log", "leases", "copy_offsets", "messaging", "migrations", "system.");

    private ReadModels() {}

    /** Copies of others' states, and the facts that reports count: all that can be made anew from the topics. */
    static Map<String, String> of(Ground ground) {
        return documents(ground, collection -> isReadModel(collection));
    }

    /** What services own, and others copy. */
    static Map<String, String> aggregates(Ground ground) {
        return documents(
                ground,
                collection -> !isReadModel(collection) && HOUSEKEEPING.stream().noneMatch(collection::startsWith));
    }

    /** The collections in which services copy others' states. */
    static List<MongoCollection<Document>> copies(Ground ground) {
        List<MongoCollection<Document>> copies = new ArrayList<>();
        for (String name : Ground.DATABASES) {
            MongoDatabase database = ground.database(name);
            for (String collection : database.listCollectionNames()) {
                if (collection.startsWith(COPIES)) {
                    copies.add(database.getCollection(collection));
                }
            }
        }
        return copies;
    }

    /** Forgets the read models and how far the topics were read; to be done while no service runs. */
    static void forget(Ground ground) {
        for (String name : Ground.DATABASES) {
            MongoDatabase database = ground.database(name);
            for (String collection : database.listCollectionNames()) {
                if (isReadModel(collection) || collection.equals("copy_offsets")) {
                    database.getCollection(collection).deleteMany(new Document());
                }
            }
        }
    }

    /** Forgets what was made of these, as if it had never been told. */
    static void remove(Ground ground, Set<String> ids) {
        List<Object> either = new ArrayList<>(ids);
        ids.stream().map(UUID::fromString).forEach(either::add);
        for (String name : Ground.DATABASES) {
            MongoDatabase database = ground.database(name);
            for (String collection : database.listCollectionNames()) {
                if (isReadModel(collection)) {
                    database.getCollection(collection).deleteMany(Filters.in("_id", either));
                }
            }
        }
    }

    private static boolean isReadModel(String collection) {
        return collection.startsWith(COPIES) || FACTS.contains(collection);
    }

    private static Map<String, String> documents(Ground ground, Predicate<String> which) {
        Map<String, String> documents = new TreeMap<>();
        for (String name : Ground.DATABASES) {
            MongoDatabase database = ground.database(name);
            for (String collection : database.listCollectionNames()) {
                if (which.test(collection)) {
                    for (Document document : database.getCollection(collection).find()) {
                        documents.put(
                                "%s.%s %s".formatted(name, collection, document.get("_id")), comparable(document));
                    }
                }
            }
        }
        return documents;
    }

    /** Fields by name: a fact is put together from two topics, and either may come first. */
    private static String comparable(Document document) {
        Document sorted = new Document(new TreeMap<>(document));
        sorted.remove(ARRIVAL);
        return sorted.toJson(EXACT);
    }
}
