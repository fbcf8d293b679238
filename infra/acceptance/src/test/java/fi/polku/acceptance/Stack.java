package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.TestTokens;
import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All of Polku in processes of its own, started by {@code infra/up} in a folder and on ports of its own.
 *
 * <p>A shell that waits for the end of its input stops it. So it is stopped however this JVM ends.
 */
final class Stack implements AutoCloseable {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int BLOCK = 30;
    private static final String STORE = "store";
    private static final int ISSUER = 10;

    /** How long consultation-service's copy of permissions may be silent in these stacks, but on clusters. */
    static final Duration AGE_LIMIT = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final int firstPort = freeBlock();
    private final Map<String, ProcessHandle> paused = new ConcurrentHashMap<>();
    private final Properties described = new Properties();
    private final Shape shape;
    private final Path folder;
    private final Lines lines;
    private final @Nullable Clusters clusters;
    private final TestTokens otherIssuer = TestTokens.start();
    private final Process stopper;

    private Stack(Shape shape) {
        this.shape = shape;
        folder = shape.folder();
        lines = new Lines(firstPort, shape);
        clusters = shape == Shape.ON_CLUSTERS ? Clusters.start(folder) : null;
        stopper = stopper();
    }

    static Stack start(Shape shape) {
        Folders.delete(shape.folder());
        create(shape.folder());
        Stack stack = new Stack(shape);
        try {
            stack.settle();
            String said = stack.up("--detach");
            said.lines().filter(line -> line.matches(".* s  (store|Kafka) .*")).forEach(System.out::println);
            try (InputStream file = Files.newInputStream(stack.folder.resolve("run/stack.properties"))) {
                stack.described.load(file);
            }
            return stack;
        } catch (IOException e) {
            stack.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | AssertionError e) {
            stack.close();
            throw e;
        }
    }

    /** One of the addresses that a ready stack tells. */
    String address(String name) {
        return Objects.requireNonNull(described.getProperty(name), name);
    }

    Path folder() {
        return folder;
    }

    Lines lines() {
        return lines;
    }

    /** What a stack of that shape stands on. */
    Clusters clusters() {
        return Objects.requireNonNull(clusters, "not in this shape of stack");
    }

    /** An issuer that is trusted too, and bound to nothing. */
    TestTokens otherIssuer() {
        return otherIssuer;
    }

    /** The process of a part that runs: a service, one replica of it, {@code kafka}, or the {@code store}. */
    ProcessHandle process(String part) {
        return part.equals(STORE) ? mongod() : noted(part);
    }

    /** Stops a part where it stands (SIGSTOP), until it is resumed or the test ends. */
    void pause(String part) {
        ProcessHandle process = process(part);
        paused.put(part, process);
        signal("STOP", process);
    }

    void resume(String part) {
        signal("CONT", Objects.requireNonNull(paused.remove(part), part));
    }

    void resumeAll() {
        Set.copyOf(paused.keySet()).forEach(this::resume);
    }

    /** Ends a part with no chance to finish anything. */
    void kill(String part) {
        end(part, ProcessHandle::destroyForcibly);
    }

    /** Lets a part end in order. */
    void stop(String part) {
        end(part, ProcessHandle::destroy);
    }

    /** Starts a part again and returns when it is ready. */
    void startAgain(String part) {
        up("--start", part);
    }

    /** Runs an operator's command of a service to its end. */
    void operate(String module, String... arguments) {
        Path jar = ROOT.resolve("%1$s/target/%1$s-0.1.0-SNAPSHOT.jar".formatted(module));
        Stream<String> line = Stream.concat(
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString()),
                Stream.of(arguments));
        ProcessBuilder command = new ProcessBuilder(line.toList());
        command.environment().keySet().removeIf(name -> name.startsWith("POLKU_"));
        command.environment().put("POLKU_MONGODB_URI", address("mongodb"));
        command.environment().put("POLKU_KAFKA", address("kafka"));
        command.environment().put("POLKU_ISSUERS", address("issuer"));
        command.environment().put("POLKU_KEYS", folder.resolve("keys").toString());
        command.environment().put("POLKU_DEMO_STACK", folder.toString());
        finish(command);
    }

    @Override
    public void close() {
        resumeAll();
        try {
            stopper.outputWriter(UTF_8).close();
            boolean stopped = stopper.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
            assertThat(stopped).as("the stack stops").isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        lines.close();
        if (clusters != null) {
            clusters.close();
        }
        otherIssuer.close();
        assertThat(folder.resolve("run").toFile().list((_, name) -> name.endsWith(".pid")))
                .as("processes that are left")
                .isNullOrEmpty();
    }

    /** Whether the store is a real one. */
    boolean hasRealStore() {
        return address("store").startsWith("real");
    }

    private Process stopper() {
        try {
            return up(List.of("sh", "-c", "trap '' HUP INT TERM; read -r _; exec \"$0\" --stop", script()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("stop.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(String part, Predicate<ProcessHandle> how) {
        Path note = note(part);
        ProcessHandle process = noted(part);
        assertThat(how.test(process)).isTrue();
        process.onExit().join();
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.notExists(note));
    }

    private Path note(String part) {
        return folder.resolve("run").resolve(part + ".pid");
    }

    private ProcessHandle noted(String part) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(note(part)).strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that this stack's launcher has started, and no other. */
    private ProcessHandle mongod() {
        return noted("launcher")
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.endsWith("/mongod"))
                        .orElse(false))
                .findFirst()
                .orElseThrow(() -> new AssertionError("this stack has no mongod of its own"));
    }

    /** A shell's own command, since not every machine has a program of that name. */
    private static void signal(String name, ProcessHandle process) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, process.pid()))
                    .inheritIO()
                    .start();
            assertThat(shell.waitFor()).as("kill -%s", name).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Tells the parts of the lines. */
    private void settle() throws IOException {
        Properties settings = lines.settings();
        settings.put("all.POLKU_ISSUERS", "http://127.0.0.1:%d,%s".formatted(firstPort + ISSUER, otherIssuer.issuer()));
        settings.put("reporting.POLKU_REPORTING_ACCESSLOG_VERIFYEVERY", "3s");
        if (clusters == null) {
            // Long enough for any machine, and short enough to wait for.
            settings.put("consultation.POLKU_CONSULTATION_PERMISSIONS_AGELIMIT", AGE_LIMIT.toSeconds() + "s");
        } else {
            // With the age limit as it is: brokers may take nine seconds to notice that one of them is dead.
            settings.put("all.POLKU_KAFKA_REPLICATION", "3");
        }
        try (Writer file = Files.newBufferedWriter(settingsFile())) {
            settings.store(file, null);
        }
    }

    private Path settingsFile() {
        return folder.resolve("settings.properties");
    }

    private String up(String... arguments) {
        return finish(
                up(Stream.concat(Stream.of(script()), Stream.of(arguments)).toList()));
    }

    private ProcessBuilder up(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        var settings = builder.environment();
        settings.keySet().removeIf(name -> name.startsWith("POLKU_UP_"));
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        settings.put("POLKU_UP_FOLDER", folder.toString());
        settings.put("POLKU_UP_PORTS_FROM", Integer.toString(firstPort));
        settings.put("POLKU_UP_BUILD", "none");
        settings.put("POLKU_UP_DEMO", "none");
        settings.put("POLKU_UP_REPLICAS", Integer.toString(shape.replicas()));
        settings.put("POLKU_UP_SETTINGS", settingsFile().toString());
        settings.put("POLKU_UP_WHEN_DEAD", "wait");
        settings.put("POLKU_UP_BROKER", "own-jvm");
        if (clusters != null) {
            settings.putAll(clusters.settings());
        }
        if ("stand-in".equals(System.getenv("POLKU_TEST_STORE"))) {
            settings.put("POLKU_UP_STORE", "stand-in");
        }
        return builder;
    }

    private String finish(ProcessBuilder command) {
        try {
            Path said = Files.createTempFile(folder, "said", ".log");
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String all = Files.readString(said);
            assertThat(ended && process.exitValue() == 0)
                    .as("%s: %s", command.command(), all)
                    .isTrue();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String script() {
        return ROOT.resolve("infra/up").toString();
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freeBlock() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(15_000, 30_000))
                .filter(first -> IntStream.range(first, first + BLOCK).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }
}
