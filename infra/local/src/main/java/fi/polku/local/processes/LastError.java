package fi.polku.local.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The line of a log that most likely tells why its process ended. */
final class LastError {

    private static final int LONGEST = 300;

    private LastError() {}

    static String in(Path log) {
        List<String> lines = lines(log);
        int described = lines.lastIndexOf("Description:");
        String found = described >= 0
                ? lines.get(Math.min(described + 1, lines.size() - 1))
                : lines.reversed().stream()
                        .filter(line ->
                                line.contains(" ERROR ") || line.startsWith("Caused by:") || line.startsWith("Error:"))
                        .findFirst()
                        .orElseGet(() -> lines.isEmpty() ? "it wrote nothing" : lines.getLast());
        return found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    private static List<String> lines(Path log) {
        try {
            // Not decoded strictly: what a dying process wrote last may be cut anywhere.
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            return List.of("its log cannot be read: " + e.getMessage());
        }
    }
}
