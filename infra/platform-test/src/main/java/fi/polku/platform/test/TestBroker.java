package fi.polku.platform.test;

import fi.polku.platform.test.stack.StackFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The broker that the tests of this JVM share, started when first asked for.
 *
 * <p>It is the address in {@code POLKU_TEST_KAFKA}; else a container of {@code POLKU_TEST_KAFKA_IMAGE} where the store
 * is a container; else a broker inside this JVM. It is never stopped under a test: who needs that takes {@link #own()}.
 */
public final class TestBroker {

    private static final long PATIENCE_SECONDS = 30;

    private TestBroker() {}

    public static String bootstrapServers() {
        return Shared.BROKER.address();
    }

    public static void createTopic(String name, int partitions, Map<String, String> config) {
        createTopic(bootstrapServers(), name, partitions, config);
    }

    /** Creates a topic whose name begins as told and is no other's; returns the name. */
    public static String freshTopic(String beginning, int partitions, Map<String, String> config) {
        String name = "%s.%s".formatted(beginning, UUID.randomUUID());
        createTopic(name, partitions, config);
        return name;
    }

    public static void createTopic(String bootstrap, String name, int partitions, Map<String, String> config) {
        NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(topic)).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while creating topic " + name, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackFailure("Topic " + name + " was not created", e);
        }
    }

    /** A running broker of the caller's own, to stop and start at will; gone with all it holds when the JVM ends. */
    public static OwnBroker own() {
        OwnBroker broker = OwnBroker.started(TestEnvironment.ofThisMachine());
        AtExit.add(broker::close);
        return broker;
    }

    /** Starts the broker once and ends it after the last Spring application of this JVM. */
    private static final class Shared {

        static final RunningBroker BROKER = RunningBroker.started(TestEnvironment.ofThisMachine());

        static {
            RunReport.OF_THIS_JVM.broker(BROKER.description());
            AtExit.add(BROKER.stop());
        }
    }
}
