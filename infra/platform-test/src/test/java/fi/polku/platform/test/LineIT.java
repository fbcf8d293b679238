package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class LossyLineIT {

    private final String database = TestStore.freshDatabase();

    @Test
    void isCutAndMendedUnderAClientThatGoesOn() {
        try (LossyLine line = LossyLine.toTheStore();
                MongoClient client = client(line.storeUri())) {
            things(client).insertOne(new Document("_id", 1));

            line.become(LossyLine.Mode.CUT);
            assertThatThrownBy(() -> things(client).insertOne(new Document("_id", 2)))
                    .isInstanceOf(MongoException.class);
            line.become(LossyLine.Mode.WHOLE);

            assertThat(things(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void leavesAClientUncertainWhetherItsWriteWasHeard() {
        try (LossyLine line = LossyLine.toTheStore();
                MongoClient client = client(line.storeUri());
                MongoClient other = client(TestStore.uri())) {
            things(client).insertOne(new Document("_id", 1));

            line.become(LossyLine.Mode.LOSING_ANSWERS);
            assertThatThrownBy(() -> things(client).insertOne(new Document("_id", 2)))
                    .isInstanceOf(MongoException.class);

            assertThat(things(other).countDocuments()).isEqualTo(2);
        }
    }

    private MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase(database).getCollection("things");
    }

    private static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .timeout(3, TimeUnit.SECONDS)
                .applyToServerSettings(server -> server.heartbeatFrequency(100, TimeUnit.MILLISECONDS)
                        .minHeartbeatFrequency(50, TimeUnit.MILLISECONDS))
                .build());
    }
}
