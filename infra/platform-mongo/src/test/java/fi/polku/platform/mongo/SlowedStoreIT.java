package fi.polku.platform.mongo;

import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.test.Line;
import fi.polku.platform.test.TestStore;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** R5: a store that is as quick as ever again is used again, though its slow answers are still remembered. */
class SlowedStoreIT {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(5);

    @Test
    void isUsedAgainSoonAfterItWasSlow() {
        try (Line line = Line.toTheStore()) {
            // From the first answer on, as after an outage: the driver measures anew when it connects anew.
            line.slowBy(LIMIT.multipliedBy(2));
            try (MongoClient client = client(line)) {
                MongoDatabase database = client.getDatabase(TestStore.freshDatabase());
                await().during(Duration.ofSeconds(18))
                        .atMost(Duration.ofSeconds(40))
                        .until(() -> !answers(database));

                line.become(Line.Mode.WHOLE);

                await().atMost(BACK_WITHIN).until(() -> answers(database));
            }
        }
    }

    private static MongoClient client(Line line) {
        MongoClientSettings.Builder store =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(line.storeUri()));
        return MongoClients.create(DurableSettings.apply(store, LIMIT).build());
    }

    private static boolean answers(MongoDatabase database) {
        try {
            return database.runCommand(new Document("ping", 1)).containsKey("ok");
        } catch (MongoException e) {
            return false;
        }
    }
}
