package fi.polku.local;

import fi.polku.local.fake.FakeService;
import fi.polku.local.services.Service;
import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryCallback;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;
import org.springframework.util.ClassUtils;

/** A little copy of the repository, with fakes for services, in which {@code infra/up} itself is run. */
final class TryOut implements AutoCloseable {

    private static final String LAUNCHER = "target/local-0.1.0-SNAPSHOT.jar";

    private final Path root = Folders.temporary("up");
    private final Map<String, String> settings = new TreeMap<>();
    private final int firstPort = freeBlock();

    TryOut() {
        try {
            copy(Path.of("../up"), "infra/up");
            copy(Path.of(LAUNCHER), "infra/local/" + LAUNCHER);
            Path fake = fakeJar();
            for (Service service : Service.values()) {
                copy(fake, "%1$s/target/%1$s-0.1.0-SNAPSHOT.jar".formatted(service.artifact()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        with("POLKU_UP_PORTS_FROM", Integer.toString(firstPort))
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
            Path output = Files.createTempFile(root, "said", null);
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
                .redirectOutput(root.resolve("foreground").toFile());
        builder.environment().putAll(settings);
        return builder.start();
    }

    Path root() {
        return root;
    }

    Path state(String name) {
        return root.resolve(".polku").resolve(name);
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

    /** All processes whose command line names this folder. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(root.toString()))
                .toList();
    }

    @Override
    public void close() {
        up("--stop");
        Folders.delete(root);
    }

    private List<String> command(String... arguments) {
        return Stream.concat(Stream.of(root.resolve("infra/up").toString()), Stream.of(arguments))
                .toList();
    }

    private void copy(Path from, String to) throws IOException {
        Path target = root.resolve(to);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(from, target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Path fakeJar() throws IOException {
        Path plain = root.resolve("fake.jar");
        String name = FakeService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plain));
                InputStream code = Objects.requireNonNull(FakeService.class.getResourceAsStream("/" + name))) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
        }
        Path runnable = root.resolve("fake-service.jar");
        Repackager repackager = new Repackager(plain.toFile());
        repackager.setMainClass(FakeService.class.getName());
        repackager.repackage(runnable.toFile(), TryOut::whatUnpackingNeeds);
        return runnable;
    }

    private static void whatUnpackingNeeds(LibraryCallback libraries) throws IOException {
        for (Class<?> one : List.of(ClassUtils.class, SpringApplication.class, LogFactory.class)) {
            Path jar = Path.of(URI.create(
                    one.getProtectionDomain().getCodeSource().getLocation().toString()));
            libraries.library(new Library(jar.toFile(), LibraryScope.COMPILE));
        }
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
