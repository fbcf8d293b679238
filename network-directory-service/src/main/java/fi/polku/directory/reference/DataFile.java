package fi.polku.directory.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table packed with the service: one heading line, then values parted by semicolons. */
final class DataFile {

    private DataFile() {}

    static List<List<String>> read(String name) {
        try (var in = DataFile.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Reference data is not packed: " + name);
            }
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var width = lines.getFirst().split(";", -1).length;
            return lines.stream().skip(1).map(line -> row(name, line, width)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String name, String line, int width) {
        var values = List.of(line.split(";", -1));
        if (values.size() != width || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalStateException("Broken line in " + name + ": " + line);
        }
        return values;
    }
}
