package fi.polku.platform.test.stack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private @Nullable KafkaRaftServer server;

    private EmbeddedBroker(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts a broker on a port of its own choice. */
    public static EmbeddedBroker start(Path folder) {
        return start(folder, Ports.free());
    }

    public static EmbeddedBroker start(Path folder, int port) {
        EmbeddedBroker broker = new EmbeddedBroker(Folders.created(folder), port);
        broker.start();
        return broker;
    }

    /** Returns once the broker serves clients; does nothing when it runs already. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        if (!Ports.isFree(port)) {
            throw new StackFailure("The broker cannot start: port " + port + " is taken");
        }
        BrokerSettings settings = new BrokerSettings(folder, port, Ports.free());
        try {
            format();
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

    private void format() throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setMetadataLogDirectory(folder.toString())
                .setDirectories(List.of(folder.toString()))
                .run();
    }
}
