package fi.polku.platform.test.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodSetIT {

    private final Path binary = MongodProcess.onPath().orElseGet(() -> abort("no mongod on the PATH"));

    @TempDir
    Path folder;

    @Test
    void keepsWhatAMajorityHoldsWhenItsPrimaryIsKilled() {
        try (MongodSet set = MongodSet.start(binary, folder, 3);
                MongoClient client = MongoClients.create(set.uri())) {
            things(client).insertOne(new Document("_id", 1));

            MongodProcess killed = set.killPrimary();

            assertThat(set.primary()).isNotEqualTo(killed.host());
            assertThat(things(client).countDocuments()).isEqualTo(1);
            set.startAgain(killed);
            things(client).withWriteConcern(new WriteConcern(3)).insertOne(new Document("_id", 2));
            try (MongoClient direct = MongoClients.create(killed.directUri())) {
                assertThat(things(direct).countDocuments()).isEqualTo(2);
            }
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("trial").getCollection("things").withWriteConcern(WriteConcern.MAJORITY);
    }
}
