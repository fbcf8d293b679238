package fi.polku.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import fi.polku.contracts.Topics;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Replicas;
import fi.polku.platform.test.ServiceSettings;
import fi.polku.platform.test.TestBroker;
import fi.polku.platform.test.Topic;
import java.time.Duration;

/** The running service with its directory, one for all tests of this module. */
final class Service {
    static final Duration SOON = Duration.ofSeconds(60);

    /** As in the settings of tests. */
    private static final int PARTITIONS = 3;

    private static final ServiceSettings SETTINGS = ServiceSettings.fresh();
    private static final Replicas REPLICAS = Replicas.start(ConsultationServiceApplication.class, 1, SETTINGS.asMap());
    private static final Topic TOPIC = new Topic(TestBroker.bootstrapServers());

    static {
        TOPIC.keepBeating(Topics.DIRECTORY, PARTITIONS);
        TOPIC.keepBeating(Topics.PERMISSION, PARTITIONS);
        Runtime.getRuntime().addShutdownHook(new Thread(Service::stop));
        new World(SETTINGS.tokens().issuer())
                .entries()
                .forEach((state, type) -> TOPIC.publish(type.topic(), type.ceType(), state, 1));
        World.people()
                .forEach(person -> await().pollInSameThread()
                        .atMost(SOON)
                        .untilAsserted(() ->
                                assertThat(as(person).get("/cases").status()).isEqualTo(200)));
    }

    private Service() {}

    static Person as(String subject) {
        return new Person(
                "http://127.0.0.1:" + REPLICAS.port(0) + "/api/consultation",
                SETTINGS.tokens().token(subject));
    }

    static Topic topic() {
        return TOPIC;
    }

    static MongoDatabase database() {
        return bean(MongoDatabase.class);
    }

    static <T> T bean(Class<T> type) {
        return REPLICAS.bean(0, type);
    }

    private static void stop() {
        TOPIC.close();
        REPLICAS.close();
    }
}
