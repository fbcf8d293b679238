package fi.polku.platform.test.stack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker in KRaft mode inside this JVM, reachable on 127.0.0.1 only.
 *
 * <p>What it holds lives in its folder: stopped and started again, also by another process, it has the same topics on
 * the same port.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final Supplier<BrokerQuorum> quorum;
    private @Nullable KafkaRaftServer server;

    private EmbeddedBroker(Path folder, int port, Supplier<BrokerQuorum> quorum) {
        this.folder = Folders.created(folder);
        this.port = port;
        this.quorum = quorum;
    }

    /** Starts a broker on a port of its own choice. */
    public static EmbeddedBroker start(Path folder) {
        return start(folder, Ports.free());
    }

    public static EmbeddedBroker start(Path folder, int port) {
        // Its controller is met by nobody else, so that may move at each start.
        return started(new EmbeddedBroker(folder, port, () -> alone(port)));
    }

    /** Starts one broker of several; returns once enough of the others run for them to be a cluster. */
    static EmbeddedBroker member(Path folder, BrokerQuorum quorum, int id) {
        return started(new EmbeddedBroker(folder, quorum.node(id).port(), () -> quorum));
    }

    private static EmbeddedBroker started(EmbeddedBroker broker) {
        broker.start();
        return broker;
    }

    private static BrokerQuorum alone(int port) {
        return new BrokerQuorum(Uuid.randomUuid().toString(), List.of(new BrokerQuorum.Node(1, port, Ports.free())));
    }

    /** Returns once the broker serves clients; does nothing when it runs already. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        if (!Ports.isFree(port)) {
            throw new StackFailure("The broker cannot start: port " + port + " is taken");
        }
        BrokerQuorum cluster = quorum.get();
        BrokerSettings settings = new BrokerSettings(folder, cluster, cluster.ofPort(port));
        try {
            format(settings);
            server = new KafkaRaftServer(new KafkaConfig(settings.asMap(), false), Time.SYSTEM);
            server.startup();
        } catch (Exception e) {
            stop();
            throw new StackFailure("The broker did not start on port " + port + " with folder " + folder, e);
        }
    }

    /** Stops the broker and keeps its folder. */
    public synchronized void stop() {
        KafkaRaftServer running = server;
        if (running != null) {
            server = null;
            running.shutdown();
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        stop();
    }

    private void format(BrokerSettings settings) throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .setNodeId(settings.node().id())
                .setClusterId(settings.quorum().clusterId())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setMetadataLogDirectory(folder.toString())
                .setDirectories(List.of(folder.toString()))
                .run();
    }
}
