package fi.polku.benchmarks.machine;

import fi.polku.benchmarks.NotMeasurable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that lives no longer than this program. */
public final class Child implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Returns when it listens. */
    public static Child listening(int port, List<String> command, Map<String, String> settings, Path log) {
        Child child = start(command, settings, log);
        for (int tries = 0; tries < PATIENCE_SECONDS * 50; tries++) {
            if (answers(port)) {
                return child;
            }
            if (child.ended(20)) {
                break;
            }
        }
        child.close();
        throw new NotMeasurable(command.getFirst() + " does not listen on port " + port + "; it said " + child.log());
    }

    private static Child start(List<String> command, Map<String, String> settings, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("POLKU_"));
            builder.environment().putAll(settings);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Child(process, log);
        } catch (IOException e) {
            throw new NotMeasurable(command.getFirst() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private boolean ended(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String log() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!ended(5_000)) {
            process.destroyForcibly();
            ended(5_000);
        }
    }
}
