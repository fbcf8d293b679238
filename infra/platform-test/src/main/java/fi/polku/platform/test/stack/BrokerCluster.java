package fi.polku.platform.test.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Real brokers of one cluster, each in a JVM of its own, so that one can be killed; none outlives this JVM. */
public final class BrokerCluster implements AutoCloseable {

    private final Path folder;
    private final BrokerQuorum quorum;
    private final Map<Integer, Process> running = new ConcurrentHashMap<>();

    private BrokerCluster(Path folder, BrokerQuorum quorum) {
        this.folder = Folders.created(folder);
        this.quorum = quorum;
    }

    /** Returns once all of them serve clients. */
    public static BrokerCluster start(Path folder, int size) {
        BrokerCluster cluster = new BrokerCluster(folder, BrokerQuorum.fresh(size));
        try {
            // All at once, for none is ready before most of them are there.
            cluster.ids().forEach(cluster::launch);
            cluster.ids().forEach(cluster::awaitReady);
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    public String bootstrapServers() {
        return quorum.bootstrapServers();
    }

    /** By which the brokers know each other. */
    public List<Integer> ids() {
        return quorum.nodes().stream().map(BrokerQuorum.Node::id).toList();
    }

    /** Ends a broker at once, as a power cut would; its folder stays. */
    public void kill(int id) {
        Process broker = Optional.ofNullable(running.remove(id))
                .orElseThrow(() -> new StackFailure("Broker %d does not run".formatted(id)));
        broker.destroyForcibly().onExit().join();
    }

    /** Starts a broker that was killed; returns once it serves clients. */
    public void startAgain(int id) {
        launch(id);
        awaitReady(id);
    }

    @Override
    public void close() {
        List.copyOf(running.keySet()).forEach(this::kill);
    }

    private void launch(int id) {
        try {
            running.put(
                    id,
                    new ProcessBuilder(command(id)).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new StackFailure("Broker %d cannot be started".formatted(id), e);
        }
    }

    private void awaitReady(int id) {
        BufferedReader said = Objects.requireNonNull(running.get(id)).inputReader(StandardCharsets.UTF_8);
        List<String> beforehand =
                said.lines().takeWhile(line -> !line.equals(Member.READY)).toList();
        if (!Objects.requireNonNull(running.get(id)).isAlive()) {
            throw new StackFailure("Broker %d did not start: %s".formatted(id, String.join("\n", beforehand)));
        }
        Path log = folder.resolve("broker-%d.log".formatted(id));
        // A virtual thread would hold its carrier while it waits at a pipe, and there may be no more carriers than
        // brokers.
        Thread.ofPlatform().daemon().start(() -> keep(said, log));
    }

    /** Nobody may let a broker wait for what it says to be heard. */
    private static void keep(BufferedReader said, Path log) {
        try (said;
                Writer writer = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            said.transferTo(writer);
        } catch (IOException e) {
            // It was killed.
        }
    }

    private List<String> command(int id) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Member.class.getName(),
                folder.resolve("broker-" + id).toString(),
                quorum.written(),
                Integer.toString(id));
    }

    /** One of them. */
    static final class Member {

        static final String READY = "ready";

        private Member() {}

        /** Takes its folder, the quorum and its id; ends with its input, which only the JVM that wanted it holds open. */
        public static void main(String[] arguments) throws IOException {
            EmbeddedBroker.member(
                    Path.of(arguments[0]), BrokerQuorum.parsed(arguments[1]), Integer.parseInt(arguments[2]));
            Console.say(READY);
            try (InputStream input = System.in) {
                input.transferTo(OutputStream.nullOutputStream());
            }
            Runtime.getRuntime().halt(0);
        }
    }
}
