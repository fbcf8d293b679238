package fi.polku.directory.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words as data, packed with the service: one entry to a line, {@code #} begins a comment. */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String kind, Language language) {
        return read(kind, language)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String read(String kind, Language language) {
        var name = "/search/" + kind + "_" + language.code() + ".txt";
        try (var in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Words are not packed: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
