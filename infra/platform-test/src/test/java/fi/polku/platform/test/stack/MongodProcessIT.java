package fi.polku.platform.test.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodProcessIT {

    private final Path binary = MongodProcess.onPath().orElseGet(() -> abort("no mongod on the PATH"));

    @TempDir
    Path folder;

    @Test
    void takesMajorityWritesInTransactionsAsSoonAsItHasStarted() {
        try (MongodProcess mongod = MongodProcess.start(binary, folder);
                MongoClient client = MongoClients.create(mongod.uri());
                var session = client.startSession()) {
            session.withTransaction(() ->
                    client.getDatabase("trial").getCollection("things").insertOne(session, new Document("_id", 1)));

            assertThat(things(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void keepsItsDataWhenItIsKilledAndStartedAgain() {
        try (MongodProcess mongod = MongodProcess.start(binary, folder);
                MongoClient client = MongoClients.create(mongod.uri())) {
            things(client).insertOne(new Document("_id", 1));

            mongod.kill();
            mongod.start();

            assertThat(things(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void becomesPrimaryAlsoWhenItsFolderMovesToAnotherPort() {
        try (MongodProcess mongod = MongodProcess.start(binary, folder);
                MongoClient client = MongoClients.create(mongod.uri())) {
            things(client).insertOne(new Document("_id", 1));
        }

        try (MongodProcess moved = MongodProcess.start(binary, folder);
                MongoClient client = MongoClients.create(moved.uri())) {
            assertThat(things(client).countDocuments()).isEqualTo(1);
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("trial").getCollection("things");
    }
}
