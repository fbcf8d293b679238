package fi.polku.platform.test.stack;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoSocketException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bson.Document;

/** Makes one {@code mongod}, fresh or moved, the primary of a set of its own, or several fresh ones a set. */
public final class ReplicaSet {

    public static final String NAME = "polku";
    private static final int PATIENCE_SECONDS = 30;
    private static final int TRIES = 5;
    private static final int NOT_YET_INITIALIZED = 94;

    private ReplicaSet() {}

    /** Returns once the node at the address, which knows itself by the given host, takes writes. */
    public static void ensurePrimary(String directUri, String host) {
        asked(directUri, admin -> {
            configure(admin, host);
            return await(admin, ReplicaSet::isPrimary, "become primary");
        });
    }

    static void awaitAnswer(String directUri) {
        asked(directUri, ReplicaSet::hello);
    }

    /** Makes a set of nodes that are fresh; which of them takes writes is left to them. */
    static void initiate(String directUri, List<String> hosts) {
        try (MongoClient client = client(directUri)) {
            List<Document> members = IntStream.range(0, hosts.size())
                    .mapToObj(i -> member(i, hosts.get(i)))
                    .toList();
            client.getDatabase("admin")
                    .runCommand(new Document("replSetInitiate", new Document("_id", NAME).append("members", members)));
        }
    }

    /** Returns once the node at the address has its place in the set, as its primary or following that. */
    static void awaitMember(String directUri) {
        asked(
                directUri,
                admin -> await(
                        admin, hello -> isPrimary(hello) || hello.getBoolean("secondary", false), "join its set"));
    }

    /** The host that takes writes; waits for it to be elected. */
    static String primary(String uri) {
        return asked(uri, ReplicaSet::hello).getString("primary");
    }

    /**
     * What the node answers, asked again when its answer is lost: a node that gets another place in a set breaks off the
     * connections on which it was asked about the old one. Questions must bear being asked twice.
     */
    private static Document asked(String uri, Function<MongoDatabase, Document> question) {
        for (int left = TRIES; ; left--) {
            try (MongoClient client = client(uri)) {
                return question.apply(client.getDatabase("admin"));
            } catch (MongoSocketException | MongoConnectionPoolClearedException lost) {
                if (left == 1) {
                    throw lost;
                }
            }
        }
    }

    private static Document hello(MongoDatabase admin) {
        return admin.runCommand(new Document("hello", 1));
    }

    private static boolean isPrimary(Document hello) {
        return hello.getBoolean("isWritablePrimary", false);
    }

    /** Each question is answered when the node's state changes, after a second at the latest. */
    private static Document await(MongoDatabase admin, Predicate<Document> wanted, String what) {
        Document question = new Document("hello", 1);
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            Document hello = admin.runCommand(question);
            if (wanted.test(hello)) {
                return hello;
            }
            question.append("topologyVersion", hello.get("topologyVersion")).append("maxAwaitTimeMS", 1_000L);
        }
        throw new StackFailure("The node did not %s in %d s".formatted(what, PATIENCE_SECONDS));
    }

    private static void configure(MongoDatabase admin, String host) {
        try {
            Document config =
                    admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
            Document member = config.getList("members", Document.class).getFirst();
            if (!host.equals(member.getString("host"))) {
                member.put("host", host);
                config.merge("version", 1, (version, one) -> (Integer) version + (Integer) one);
                admin.runCommand(new Document("replSetReconfig", config).append("force", true));
            }
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
            admin.runCommand(new Document("replSetInitiate", initial(host)));
        }
    }

    private static Document initial(String host) {
        return new Document("_id", NAME)
                .append("members", List.of(member(0, host)))
                // The default, 10 s, is for nodes that can lose each other.
                .append("settings", new Document("electionTimeoutMillis", 1_000));
    }

    private static Document member(int number, String host) {
        return new Document("_id", number).append("host", host);
    }

    private static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToServerSettings(server ->
                        server.minHeartbeatFrequency(20, TimeUnit.MILLISECONDS).heartbeatFrequency(1, TimeUnit.SECONDS))
                .build());
    }
}
