package fi.polku.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.test.TestStore;
import java.time.Duration;

/** Databases of the tests' store as a service would see them. */
final class Stores {

    private static final MongoClient CLIENT = client(TestStore.uri(), Duration.ofSeconds(10));

    private Stores() {}

    static MongoDatabase fresh() {
        return CLIENT.getDatabase(TestStore.freshDatabase());
    }

    static MongoClient client(String uri, Duration timeout) {
        MongoClientSettings.Builder builder =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri));
        return MongoClients.create(DurableSettings.apply(builder, timeout).build());
    }
}
