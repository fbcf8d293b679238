package fi.polku.platform.test;

import fi.polku.platform.test.stack.EmbeddedBroker;
import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.StackFailure;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.kafka.KafkaContainer;

/** A broker of one test's own, to stop and start at will; its topics and its address stay. */
public final class OwnBroker implements AutoCloseable {

    private final String bootstrapServers;
    private final Runnable starting;
    private final Runnable stopping;
    private final Runnable ending;

    private OwnBroker(String bootstrapServers, Runnable starting, Runnable stopping, Runnable ending) {
        this.bootstrapServers = bootstrapServers;
        this.starting = starting;
        this.stopping = stopping;
        this.ending = ending;
    }

    static OwnBroker started(TestEnvironment environment) {
        return environment.store() == StoreKind.CONTAINERS ? container(environment) : embedded();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Returns once the broker serves clients. */
    public void start() {
        starting.run();
    }

    /** Ends the broker: in this JVM in order, in a container with no chance to finish anything. */
    public void stop() {
        stopping.run();
    }

    @Override
    public void close() {
        ending.run();
    }

    private static OwnBroker embedded() {
        Path folder = Folders.temporary("broker");
        EmbeddedBroker broker = EmbeddedBroker.start(folder);
        return new OwnBroker(broker.bootstrapServers(), broker::start, broker::stop, () -> {
            broker.close();
            Folders.delete(folder);
        });
    }

    private static OwnBroker container(TestEnvironment environment) {
        KafkaContainer kafka = Containers.lastingKafka(environment);
        kafka.start();
        String address = kafka.getBootstrapServers();
        return new OwnBroker(
                address,
                () -> {
                    Containers.startAgain(kafka);
                    awaitAnswer(address);
                },
                () -> Containers.kill(kafka),
                kafka::stop);
    }

    private static void awaitAnswer(String address) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.describeCluster().nodes().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while the broker was starting", e);
        } catch (ExecutionException e) {
            throw new StackFailure("The broker did not come back at " + address, e);
        }
    }
}
