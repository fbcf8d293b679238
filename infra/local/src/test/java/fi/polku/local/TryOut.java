package fi.polku.local;

import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stack of one test's own, run by {@code infra/up} itself in a little copy of the repository with fakes for services. */
final class TryOut implements AutoCloseable {

    private final LittleRepository repository;
    private final Path folder = Folders.temporary("up");
    private final Map<String, String> settings = new TreeMap<>();
    private final int firstPort = freeBlock();

    TryOut(LittleRepository repository) {
        this.repository = repository;
        with("POLKU_UP_FOLDER", folder.resolve("state").toString())
                .with("POLKU_UP_PORTS_FROM", Integer.toString(firstPort))
                .with("POLKU_UP_BUILD", "none")
                .with("POLKU_UP_START_CACHE", "none")
                .with("POLKU_UP_DEMO", "none")
                .with("POLKU_UP_STORE", "stand-in");
    }

    TryOut with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** How a command ended and all it said. */
    record Outcome(int code, String said) {}

    Outcome up(String... arguments) {
        try {
            Path output = Files.createTempFile(folder, "said", null);
            ProcessBuilder builder = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(settings);
            Process process = builder.start();
            if (!process.waitFor(300, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("infra/up did not end: " + Files.readString(output));
            }
            return new Outcome(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Stays with it, as a person at a terminal does. */
    Process inForeground() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("foreground").toFile());
        builder.environment().putAll(settings);
        return builder.start();
    }

    Path state(String name) {
        return folder.resolve("state").resolve(name);
    }

    /** A place for this test's files. */
    Path folder() {
        return folder;
    }

    int port(int offset) {
        return firstPort + offset;
    }

    /** What the running stack tells of itself. */
    Properties described() throws IOException {
        Properties described = new Properties();
        try (InputStream file = Files.newInputStream(state("run/stack.properties"))) {
            described.load(file);
        }
        return described;
    }

    /** The environment that a service noted. */
    List<String> environmentOf(int offset) throws IOException {
        return Files.readAllLines(state("fake-" + port(offset)));
    }

    ProcessHandle process(String name) throws IOException {
        long pid =
                Long.parseLong(Files.readString(state("run/" + name + ".pid")).strip());
        return Optional.of(pid).flatMap(ProcessHandle::of).orElseThrow();
    }

    /** All processes that name the repository, which one test has at a time, or this stack's folder. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> Stream.of(repository.root(), folder).anyMatch(path -> line.contains(path.toString())))
                .toList();
    }

    @Override
    public void close() {
        if (!processes().isEmpty()) {
            up("--stop");
        }
        Folders.delete(folder);
    }

    private List<String> command(String... arguments) {
        return Stream.concat(Stream.of(repository.root().resolve("infra/up").toString()), Stream.of(arguments))
                .toList();
    }

    private static int freeBlock() {
        return IntStream.generate(Ports::free)
                .limit(100)
                .filter(first -> IntStream.range(first, first + 30).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    /** Takes a port, as some other program would. */
    ServerSocket taken(int offset) throws IOException {
        return new ServerSocket(port(offset), 1, InetAddress.getLoopbackAddress());
    }
}
