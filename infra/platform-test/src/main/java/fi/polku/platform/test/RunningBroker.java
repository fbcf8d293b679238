package fi.polku.platform.test;

import fi.polku.platform.test.stack.EmbeddedBroker;
import fi.polku.platform.test.stack.Folders;
import java.nio.file.Path;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.kafka.KafkaContainer;

/** A broker that tests may use, and how to be rid of it. */
record RunningBroker(String description, String address, Runnable stop) {

    static RunningBroker started(TestEnvironment environment) {
        return environment
                .value("POLKU_TEST_KAFKA")
                .map(address -> new RunningBroker("given", address, () -> {}))
                .orElseGet(() -> environment.store() == StoreKind.CONTAINERS ? container(environment) : embedded());
    }

    private static RunningBroker embedded() {
        Path folder = Folders.temporary("broker");
        EmbeddedBroker broker = EmbeddedBroker.start(folder);
        String description = "embedded (%s)".formatted(AppInfoParser.getVersion());
        return new RunningBroker(description, broker.bootstrapServers(), () -> {
            broker.close();
            Folders.delete(folder);
        });
    }

    @SuppressWarnings("resource") // stopped by its own stop
    private static RunningBroker container(TestEnvironment environment) {
        KafkaContainer kafka = Containers.kafka(environment);
        kafka.start();
        return new RunningBroker(
                "container (%s)".formatted(Containers.kafkaImage(environment)),
                kafka.getBootstrapServers(),
                kafka::stop);
    }
}
