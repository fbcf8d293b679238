package fi.polku.directory.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables of test data: one heading line, then values parted by semicolons. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String name) {
        try (var in = Objects.requireNonNull(Rows.class.getResourceAsStream("/search/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
