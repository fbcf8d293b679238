package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class SharedStoreIT {

    @Test
    void givesEachCallerADatabaseThatNobodyHasUsed() {
        String one = TestStore.freshDatabase();
        String two = TestStore.freshDatabase();

        try (MongoClient client = MongoClients.create(TestStore.uri())) {
            client.getDatabase(one).getCollection("things").insertOne(new Document("_id", 1));

            assertThat(client.getDatabase(two).getCollection("things").countDocuments())
                    .isZero();
            assertThat(client.listDatabaseNames()).contains(one);
        }
    }

    @Test
    void runsTransactionsWhereItIsReal() {
        TestStore.assumeReal("transactions");

        try (MongoClient client = MongoClients.create(TestStore.uri());
                var session = client.startSession()) {
            var things = client.getDatabase(TestStore.freshDatabase()).getCollection("things");
            session.withTransaction(() -> things.insertOne(session, new Document("_id", 1)));

            assertThat(things.countDocuments()).isEqualTo(1);
        }
    }
}
