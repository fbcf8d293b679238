package fi.polku.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a program of failure, or a story in a browser, has measured: its last line, kept in {@code target/figures.txt} too. */
public final class Figure {
    private static final Path KEPT = Path.of("target/figures.txt");

    private Figure() {}

    /** Tells the figure of one row of the quality goals, such as R1. */
    public static void print(String row, String text) {
        String line = "%s: %s%s".formatted(row, text, Extent.isFull() ? " (full size)" : "");
        System.out.println(line);
        try {
            Files.writeString(KEPT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
