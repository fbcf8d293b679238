package fi.polku.benchmarks.start;

import fi.polku.benchmarks.machine.Work;
import fi.polku.platform.test.stack.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A root as the build leaves it: {@code infra/up} and the jars, nothing unpacked and no start cache. */
final class BuiltOnly {
    private static final String VERSION = "-0.1.0-SNAPSHOT.jar";
    private static final List<String> SERVICES = List.of(
            "network-directory-service", "referral-service", "consultation-service", "reporting-service", "gateway");

    private BuiltOnly() {}

    static Path of(Work work) {
        Path root = work.folder("root");
        try {
            if (Files.exists(root)) {
                Folders.delete(root);
            }
            copy("infra/up", work.root(), root);
            copy("infra/local/target/local" + VERSION, work.root(), root);
            for (String service : SERVICES) {
                copy(service + "/target/" + service + VERSION, work.root(), root);
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String file, Path from, Path to) throws IOException {
        Path copy = to.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(from.resolve(file), copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
