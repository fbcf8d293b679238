package fi.polku.local.services;

import fi.polku.local.run.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Unpacks a service's jar, since a start cache needs plain jars.
 *
 * <p>Each build gets a folder of its own among the build's results: a running stack keeps what it started from, and
 * stacks in other state folders share it.
 */
public final class Unpacking {

    private static final int KEPT = 2;

    private final Path root;

    public Unpacking(Path root) {
        this.root = root;
    }

    /** The unpacked application: a jar with its libraries beside it. */
    Path of(Service service) {
        Path jar = service.jar(root);
        if (!Files.exists(jar)) {
            throw new CannotStart(
                    "%s is not built: run `mvn -DskipTests package`, or infra/up without POLKU_UP_BUILD=none"
                            .formatted(jar));
        }
        Path builds = root.resolve("infra/local/target/apps").resolve(service.shortName());
        Path build = builds.resolve(fingerprint(jar));
        if (!Files.exists(build)) {
            unpack(jar, builds, build);
            removeOld(builds);
        }
        return build.resolve(jar.getFileName());
    }

    /** Of the content: a reproducible build gives all jars the same time. */
    private static String fingerprint(Path jar) {
        CRC32C sum = new CRC32C();
        try (FileChannel file = FileChannel.open(jar)) {
            sum.update(file.map(MapMode.READ_ONLY, 0, file.size()));
            return "%x-%08x".formatted(file.size(), sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path jar, Path builds, Path build) {
        try {
            Files.createDirectories(builds);
            Path fresh = Files.createTempDirectory(builds, "new");
            Process tool = new ProcessBuilder(
                            java(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            fresh.resolve("app").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(fresh.resolve("log").toFile())
                    .start();
            if (!tool.waitFor(2, TimeUnit.MINUTES) || tool.exitValue() != 0) {
                throw new CannotStart("%s cannot be unpacked: %s"
                        .formatted(jar, Files.readString(fresh.resolve("log")).strip()));
            }
            if (!Files.exists(build)) {
                Files.move(fresh.resolve("app"), build, StandardCopyOption.ATOMIC_MOVE);
            }
            delete(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("unpacking " + jar + " was interrupted", e);
        }
    }

    private static void removeOld(Path builds) throws UncheckedIOException {
        try (Stream<Path> all = Files.list(builds)) {
            List<Path> newestFirst = all.sorted(
                            Comparator.comparingLong(Unpacking::modified).reversed())
                    .toList();
            newestFirst.stream().skip(KEPT).forEach(Unpacking::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long modified(Path folder) {
        return folder.toFile().lastModified();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
