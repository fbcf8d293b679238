package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.test.Line;
import fi.polku.platform.test.TestStore;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** R6: what has to get through does, on a store that is too slow for requests. */
class PatientStoreIT {

    private static final Document PING = new Document("ping", 1);

    @Test
    void isAnsweredWhereRequestsAreRefused() {
        try (Line line = Line.toTheStore()) {
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(MongoAutoConfiguration.class, PlatformMongoAutoConfiguration.class))
                    .withPropertyValues(
                            "spring.mongodb.uri=" + line.storeUri(),
                            "polku.mongo.database=" + TestStore.freshDatabase())
                    .run(context -> {
                        MongoDatabase requests = context.getBean(MongoDatabase.class);
                        MongoDatabase patient =
                                context.getBean(PatientStore.class).database();
                        requests.runCommand(PING);
                        patient.runCommand(PING);

                        line.slowBy(Duration.ofSeconds(3));

                        assertThatExceptionOfType(MongoOperationTimeoutException.class)
                                .isThrownBy(() -> requests.runCommand(PING));
                        assertThat(patient.runCommand(PING)).containsKey("ok");
                    });
        }
    }
}
