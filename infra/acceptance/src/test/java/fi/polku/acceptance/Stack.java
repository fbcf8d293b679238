package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All of Polku in processes of its own, started by {@code infra/up} in a folder and on ports of its own.
 *
 * <p>A shell that waits for the end of its input stops it. So it is stopped however this JVM ends.
 */
final class Stack implements AutoCloseable {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path FOLDER = Path.of("target/stack").toAbsolutePath();
    private static final int BLOCK = 20;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final int firstPort = freeBlock();
    private final Process stopper;
    private final Properties described = new Properties();

    private Stack() {
        stopper = stopper();
    }

    static Stack start() {
        Folders.delete(FOLDER);
        create(FOLDER);
        Stack stack = new Stack();
        try {
            String said = stack.up("--detach");
            said.lines().filter(line -> line.matches(".* s  (store|Kafka) .*")).forEach(System.out::println);
            try (InputStream file = Files.newInputStream(FOLDER.resolve("run/stack.properties"))) {
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
        return FOLDER;
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
        command.environment().put("POLKU_KEYS", FOLDER.resolve("keys").toString());
        command.environment().put("POLKU_DEMO_STACK", FOLDER.toString());
        finish(command);
    }

    @Override
    public void close() {
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
        assertThat(FOLDER.resolve("run").toFile().list((_, name) -> name.endsWith(".pid")))
                .as("processes that are left")
                .isNullOrEmpty();
    }

    private Process stopper() {
        try {
            return up(List.of("sh", "-c", "trap '' HUP INT TERM; read -r _; exec \"$0\" --stop", script()))
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("stop.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(String part, Predicate<ProcessHandle> how) {
        Path note = FOLDER.resolve("run").resolve(part + ".pid");
        try {
            ProcessHandle process = ProcessHandle.of(
                            Long.parseLong(Files.readString(note).strip()))
                    .orElseThrow();
            assertThat(how.test(process)).isTrue();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.notExists(note));
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
        settings.put("POLKU_UP_FOLDER", FOLDER.toString());
        settings.put("POLKU_UP_PORTS_FROM", Integer.toString(firstPort));
        settings.put("POLKU_UP_BUILD", "none");
        settings.put("POLKU_UP_DEMO", "none");
        settings.put("POLKU_UP_START_CACHE", "none");
        settings.put("POLKU_UP_WHEN_DEAD", "wait");
        settings.put("POLKU_UP_BROKER", "own-jvm");
        if ("stand-in".equals(System.getenv("POLKU_TEST_STORE"))) {
            settings.put("POLKU_UP_STORE", "stand-in");
        }
        return builder;
    }

    private static String finish(ProcessBuilder command) {
        try {
            Path said = Files.createTempFile(FOLDER, "said", ".log");
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
