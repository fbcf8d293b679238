package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the JVMs of the running processes say of themselves. */
final class Processes {
    static final List<String> NAMES = List.of("gateway", "directory", "referral", "consultation", "reporting");

    private static final Pattern USED = Pattern.compile("used ([0-9]+)K");

    private Processes() {}

    /** Bytes on the heap of a part, after a full collection. */
    static long heapOf(Stack stack, String part) {
        String pid = Long.toString(stack.process(part).pid());
        jcmd(pid, "GC.run");
        String heap = jcmd(pid, "GC.heap_info");
        Matcher used = USED.matcher(heap.replaceAll("(?s)Metaspace.*", ""));
        long bytes = 0;
        while (used.find()) {
            bytes += Long.parseLong(used.group(1)) * 1024;
        }
        assertThat(bytes).as(heap).isPositive();
        return bytes;
    }

    private static String jcmd(String... arguments) {
        try {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString()));
            command.addAll(List.of(arguments));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
