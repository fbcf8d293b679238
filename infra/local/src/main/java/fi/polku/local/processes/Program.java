package fi.polku.local.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A process as it is to be started.
 *
 * @param environment all of its environment: nothing is inherited
 * @param folder where it runs; an empty one, so that no settings file lies about there
 */
public record Program(
        String name,
        Layer layer,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        Readiness readiness) {

    /** What is stopped later because others stand on it comes first. */
    public enum Layer {
        PART,
        SERVICE
    }

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    Process start() {
        try {
            Files.createDirectories(folder);
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
