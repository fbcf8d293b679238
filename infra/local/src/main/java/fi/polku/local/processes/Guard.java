package fi.polku.local.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Ends what is left when the launcher itself is killed: a shell waits for the end of its input, which only the
 * launcher holds open, and then kills every process noted in the folder. After an orderly stop none is.
 */
public final class Guard implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            cat >/dev/null
            for file in "$1"/*.pid; do
              [ -f "$file" ] && [ "${file##*/}" != launcher.pid ] && kill -KILL "$(cat "$file")"
            done
            rm -f "$1"/*.pid "$1"/stack.properties
            """;

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    public static Guard over(Path pids) {
        try {
            return new Guard(new ProcessBuilder("sh", "-c", SCRIPT, "sh", pids.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(new File("/dev/null"))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
