package fi.polku.platform.test.stack;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Makes a fresh or moved {@code mongod} the primary of its own one-node set. */
public final class ReplicaSet {

    public static final String NAME = "polku";
    private static final int PATIENCE_SECONDS = 30;
    private static final int NOT_YET_INITIALIZED = 94;

    private ReplicaSet() {}

    /** Returns once the node at the address, which knows itself by the given host, takes writes. */
    public static void ensurePrimary(String directUri, String host) {
        try (MongoClient client = client(directUri)) {
            configure(client.getDatabase("admin"), host);
            awaitPrimary(client.getDatabase("admin"));
        }
    }

    /** Each question is answered when the node's state changes, after a second at the latest. */
    private static void awaitPrimary(MongoDatabase admin) {
        Document question = new Document("hello", 1);
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            Document hello = admin.runCommand(question);
            if (hello.getBoolean("isWritablePrimary", false)) {
                return;
            }
            question.append("topologyVersion", hello.get("topologyVersion")).append("maxAwaitTimeMS", 1_000L);
        }
        throw new StackFailure("The node did not become primary in %d s".formatted(PATIENCE_SECONDS));
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
                .append("members", List.of(new Document("_id", 0).append("host", host)))
                // The default, 10 s, is for nodes that can lose each other.
                .append("settings", new Document("electionTimeoutMillis", 1_000));
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
