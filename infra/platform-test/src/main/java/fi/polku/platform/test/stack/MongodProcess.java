package fi.polku.platform.test.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A real {@code mongod} beside this JVM, on 127.0.0.1 with a folder of its own: a replica set of one, or a member of a {@link MongodSet}.
 *
 * <p>It never outlives this JVM, however that ends: a guarding shell waits for the end of its input, which only this
 * JVM holds open, and then kills it.
 */
public final class MongodProcess implements AutoCloseable {

    private static final String GUARD = """
            trap '' INT
            command -v setsid >/dev/null && own=setsid
            $own "$@" </dev/null &
            child=$!
            cat >/dev/null
            kill -KILL $child
            """;

    private final Path binary;
    private final Path folder;
    private final int port;
    private final boolean alone;
    private @Nullable Process guard;

    private MongodProcess(Path binary, Path folder, int port, boolean alone) {
        this.binary = binary;
        this.folder = Folders.created(folder);
        this.port = port;
        this.alone = alone;
    }

    /** The {@code mongod} that the PATH names, if it does. */
    public static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(System.getProperty("path.separator")))
                .splitAsStream(path)
                .filter(part -> !part.isBlank())
                .map(part -> Path.of(part, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static MongodProcess start(Path binary, Path folder) {
        return start(binary, folder, Ports.free());
    }

    public static MongodProcess start(Path binary, Path folder, int port) {
        return started(new MongodProcess(binary, folder, port, true));
    }

    static MongodProcess member(Path binary, Path folder) {
        return started(new MongodProcess(binary, folder, Ports.free(), false));
    }

    private static MongodProcess started(MongodProcess mongod) {
        mongod.start();
        return mongod;
    }

    /** Returns once the node is primary, as a member once it answers; does nothing when it runs already. */
    public synchronized void start() {
        if (guard != null) {
            return;
        }
        if (!Ports.isFree(port)) {
            throw new StackFailure("mongod cannot start: port " + port + " is taken");
        }
        try {
            guard = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("guard.log").toFile())
                    .start();
            if (alone) {
                ReplicaSet.ensurePrimary(directUri(), host());
            } else {
                ReplicaSet.awaitAnswer(directUri());
            }
        } catch (IOException | RuntimeException e) {
            kill();
            throw new StackFailure("mongod did not get ready on port %d; see %s".formatted(port, log()), e);
        }
    }

    /** Ends the process at once, as a power cut would; its folder stays. */
    public synchronized void kill() {
        Process running = guard;
        if (running == null) {
            return;
        }
        guard = null;
        List<ProcessHandle> family = running.descendants().toList();
        family.forEach(ProcessHandle::destroyForcibly);
        running.destroyForcibly();
        for (ProcessHandle one : family) {
            one.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    public String uri() {
        return "mongodb://%s/?replicaSet=%s".formatted(host(), ReplicaSet.NAME);
    }

    /** This node's address whatever its part in a set. */
    String directUri() {
        return "mongodb://%s/?directConnection=true".formatted(host());
    }

    /** What the node is called in a set. */
    String host() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        kill();
    }

    private Path log() {
        return folder.resolve("mongod.log");
    }

    private List<String> command() {
        return List.of(
                "sh",
                "-c",
                GUARD,
                "sh",
                binary.toString(),
                "--dbpath",
                folder.toString(),
                "--port",
                Integer.toString(port),
                "--bind_ip",
                "127.0.0.1",
                "--replSet",
                ReplicaSet.NAME,
                "--wiredTigerCacheSizeGB",
                "0.25",
                "--oplogSize",
                "128",
                "--nounixsocket",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false",
                "--logpath",
                log().toString());
    }
}
