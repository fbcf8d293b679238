package fi.polku.platform.test.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInStoreTests {

    @Test
    void answersHelloAsHealthChecksAskIt() {
        try (StandInStore store = StandInStore.inMemory();
                MongoClient client = MongoClients.create(store.uri())) {
            Document reply = client.getDatabase("admin").runCommand(new Document("hello", 1));

            assertThat(reply.getBoolean("isWritablePrimary")).isTrue();
            assertThat(reply.getInteger("maxWireVersion")).isPositive();
        }
    }

    @Test
    void keepsItsDocumentsInItsFolderWhenDurable(@TempDir Path folder) {
        try (StandInStore store = StandInStore.durable(folder);
                MongoClient client = MongoClients.create(store.uri())) {
            things(client).insertOne(new Document("_id", 1).append("name", "kept"));
        }

        try (StandInStore store = StandInStore.durable(folder);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(things(client).find().first()).containsEntry("name", "kept");
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("trial").getCollection("things");
    }
}
