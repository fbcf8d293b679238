package fi.polku.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process beyond the one that started it, and does not mistake a later one of the same number for it. */
public record PidFile(Path path) {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    public void write(ProcessHandle process) {
        try {
            Files.writeString(path, process.pid() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs. */
    public Optional<ProcessHandle> process() {
        try {
            Instant written = Files.getLastModifiedTime(path).toInstant();
            return ProcessHandle.of(Long.parseLong(Files.readString(path).trim()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .startInstant()
                            .map(start -> start.isBefore(written.plus(CLOCKS_DIFFER)))
                            .orElse(true));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of whose process it is: that of the file. */
    public String name() {
        return path.getFileName().toString().replaceFirst("\\.pid$", "");
    }
}
