package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ReplicasIT {

    private final ServiceSettings settings = ServiceSettings.fresh();

    @Test
    void runSideBySideOverTheSameDatabase() {
        try (Replicas replicas = Replicas.start(Counting.class, 2, settings.asMap())) {
            replicas.bean(0, Counter.class).count();
            replicas.bean(1, Counter.class).count();

            assertThat(replicas.context(0)).isNotSameAs(replicas.context(1));
            assertThat(replicas.bean(0, Counter.class).total()).isEqualTo(2);
        }
    }

    @Test
    void goOnWhenOneOfThemStopsAndComesBack() {
        try (Replicas replicas = Replicas.start(Counting.class, 2, settings.asMap())) {
            replicas.stop(0);
            replicas.bean(1, Counter.class).count();
            replicas.restart(0);

            assertThat(replicas.bean(0, Counter.class).total()).isEqualTo(1);
        }
    }

    @Configuration
    static class Counting {

        @Bean
        Counter counter(org.springframework.core.env.Environment environment) {
            return new Counter(
                    environment.getRequiredProperty("spring.mongodb.uri"),
                    environment.getRequiredProperty("polku.mongo.database"));
        }
    }

    static final class Counter implements AutoCloseable {

        private final MongoClient client;
        private final String database;

        Counter(String uri, String database) {
            this.client = MongoClients.create(uri);
            this.database = database;
        }

        void count() {
            client.getDatabase(database).getCollection("counts").insertOne(new Document());
        }

        long total() {
            return client.getDatabase(database).getCollection("counts").countDocuments();
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
