package fi.polku.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a stack keeps its data, keys and logs; one launcher at a time holds it. */
public final class StateFolder implements AutoCloseable {

    private static final long NEEDED = 1L << 30;
    private static final List<String> KEPT =
            List.of("keys", "issuer", "kafka", "mongod", "stand-in", "store", "demo", "empty");

    private final Path path;
    private @Nullable FileChannel lock;

    public StateFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** A folder of this name in it, made where it is missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    public PidFile pid(String name) {
        return new PidFile(folder("run").resolve(name + ".pid"));
    }

    /** What is known of the stack while it is ready. */
    public Path description() {
        return folder("run").resolve("stack.properties");
    }

    /** All processes noted in it. */
    public List<PidFile> pids() {
        try (Stream<Path> files = Files.list(folder("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the folder for this process, or tells that another one has it. */
    public boolean hold() {
        try {
            FileChannel channel = FileChannel.open(
                    folder("run").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = tryLock(channel);
            if (held == null) {
                channel.close();
                return false;
            }
            lock = channel;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /** Starts over: deletes what stacks keep here, by name, so that a folder chosen by mistake loses nothing else. */
    public void clear() {
        for (String name : KEPT) {
            delete(path.resolve(name));
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a disk that a broker and a store would soon fill. */
    public void requireSpace() {
        try {
            requireSpace(Files.getFileStore(folder("run")).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireSpace(long free) {
        if (free < NEEDED) {
            throw new CannotStart(
                    "only %d MiB are free on the disk of %s, 1 GiB is needed: free some, or choose another disk with POLKU_UP_FOLDER"
                            .formatted(free >> 20, path));
        }
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
