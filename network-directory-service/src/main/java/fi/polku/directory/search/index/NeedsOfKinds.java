package fi.polku.directory.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which needs a kind of service answers where its own rules name none: a data file, {@code kind;needs}. */
public record NeedsOfKinds(Map<String, List<String>> needs) {

    private static final String FILE = "/search/needs-of-kinds.csv";

    public NeedsOfKinds {
        needs = Map.copyOf(needs);
    }

    public static NeedsOfKinds load() {
        try (var in = NeedsOfKinds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Reference data is not packed: " + FILE);
            }
            return new NeedsOfKinds(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> of(String kind) {
        return needs.getOrDefault(kind, List.of());
    }
}
