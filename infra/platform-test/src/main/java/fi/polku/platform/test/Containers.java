package fi.polku.platform.test;

import com.github.dockerjava.api.DockerClient;
import fi.polku.platform.test.stack.Ports;
import fi.polku.platform.test.stack.ReplicaSet;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Containers of a store and a broker, of the images that the settings name, set up as what they stand for. */
final class Containers {

    private static final int MONGODB_PORT = 27_017;
    private static final int KAFKA_PORT = 9_092;

    /** On a machine that is busy with much else the usual minute is not enough. */
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private Containers() {}

    static String kafkaImage(TestEnvironment environment) {
        return environment.value("POLKU_TEST_KAFKA_IMAGE").orElse("apache/kafka:" + AppInfoParser.getVersion());
    }

    static String mongoImage(TestEnvironment environment) {
        return environment.value("POLKU_TEST_MONGO_IMAGE").orElse("mongo:8");
    }

    static KafkaContainer kafka(TestEnvironment environment) {
        DockerImageName image =
                DockerImageName.parse(kafkaImage(environment)).asCompatibleSubstituteFor("apache/kafka");
        return new KafkaContainer(image)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withStartupTimeout(LONGEST_START);
    }

    /** One whose address stays when it is killed and started again. */
    static KafkaContainer lastingKafka(TestEnvironment environment) {
        KafkaContainer kafka = kafka(environment);
        keepPort(kafka, KAFKA_PORT);
        return kafka;
    }

    static GenericContainer<?> mongo(TestEnvironment environment) {
        return new GenericContainer<>(DockerImageName.parse(mongoImage(environment)))
                .withCommand("--replSet", ReplicaSet.NAME)
                .withExposedPorts(MONGODB_PORT)
                .waitingFor(Wait.forListeningPort())
                .withStartupTimeout(LONGEST_START);
    }

    static GenericContainer<?> lastingMongo(TestEnvironment environment) {
        GenericContainer<?> mongo = mongo(environment);
        keepPort(mongo, MONGODB_PORT);
        return mongo;
    }

    /** Waits until the store in a running container takes writes; returns its address. */
    static String primary(GenericContainer<?> mongo) {
        String uri =
                "mongodb://%s:%d/?directConnection=true".formatted(mongo.getHost(), mongo.getMappedPort(MONGODB_PORT));
        ReplicaSet.ensurePrimary(uri, "127.0.0.1:" + MONGODB_PORT);
        return uri;
    }

    static void kill(GenericContainer<?> container) {
        docker(container).killContainerCmd(container.getContainerId()).exec();
    }

    static void startAgain(GenericContainer<?> container) {
        docker(container).startContainerCmd(container.getContainerId()).exec();
    }

    private static DockerClient docker(GenericContainer<?> container) {
        return container.getDockerClient();
    }

    private static void keepPort(GenericContainer<?> container, int port) {
        container.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(Ports.free(), port)));
    }
}
