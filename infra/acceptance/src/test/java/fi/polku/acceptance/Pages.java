package fi.polku.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The web client in the gateway's jar. */
final class Pages {
    private static final Path JAR = Path.of("../../gateway/target/gateway-0.1.0-SNAPSHOT.jar");

    private Pages() {}

    static boolean areBuilt() {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            return jar.getEntry("BOOT-INF/classes/web/index.html") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
