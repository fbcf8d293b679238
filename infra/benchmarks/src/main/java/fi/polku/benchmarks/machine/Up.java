package fi.polku.benchmarks.machine;

import fi.polku.benchmarks.NotMeasurable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** {@code infra/up} of one root, with a state folder and ports of its own. */
public final class Up implements AutoCloseable {
    private static final int FIRST_PORT = 27_600;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path root;
    private final Path folder;
    private final Map<String, String> settings;

    /** @param settings further {@code POLKU_UP_*} variables; none is inherited */
    public Up(Path root, Path folder, Map<String, String> settings) {
        this.root = root;
        this.folder = folder;
        this.settings = new TreeMap<>(settings);
        this.settings.putAll(Map.of(
                "POLKU_UP_FOLDER",
                folder.toString(),
                "POLKU_UP_PORTS_FROM",
                Integer.toString(FIRST_PORT),
                "POLKU_UP_STORE",
                "mongod",
                "POLKU_UP_BUILD",
                "none"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** On a state folder that keeps nothing; returns when all is ready. */
    public Stack fresh() {
        run("--fresh", "--detach");
        return Stack.runningIn(folder);
    }

    /** On the state folder as it is. */
    public Stack again() {
        run("--detach");
        return Stack.runningIn(folder);
    }

    /** Starts a part that was ended by hand. */
    public void start(String part) {
        run("--start", part);
    }

    @Override
    public synchronized void close() {
        if (Files.exists(folder.resolve("run/launcher.pid"))) {
            run("--stop");
        }
    }

    private void run(String... arguments) {
        Path log = folder.resolveSibling(folder.getFileName() + "-up.log");
        List<String> command = new ArrayList<>(List.of(root.resolve("infra/up").toString()));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("POLKU_"));
            builder.environment().putAll(settings);
            Process up = builder.start();
            if (!up.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                up.destroy();
                throw new NotMeasurable("infra/up takes longer than " + PATIENCE.toMinutes() + " minutes");
            }
            if (up.exitValue() != 0) {
                throw new NotMeasurable("infra/up %s failed: %s"
                        .formatted(
                                String.join(" ", arguments),
                                Files.readString(log).strip()));
            }
        } catch (IOException e) {
            throw new NotMeasurable("infra/up cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurable("interrupted", e);
        }
    }
}
