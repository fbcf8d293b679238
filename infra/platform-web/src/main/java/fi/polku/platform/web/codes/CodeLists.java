package fi.polku.platform.web.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service's code lists as data: its {@code codes.csv} has one line a code, with its list and its names. */
public final class CodeLists {
    private static final String FILE = "/codes.csv";
    private static final int COLUMNS = 6;

    private final Map<String, Map<String, Code>> lists;

    private CodeLists(Map<String, Map<String, Code>> lists) {
        this.lists = lists;
    }

    /** Reads the lists of this release. */
    public static CodeLists read() {
        try (InputStream file = requireNonNull(CodeLists.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(file.readAllBytes(), UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CodeLists of(Stream<String> lines) {
        return new CodeLists(lines.skip(1)
                .map(line -> line.split(";", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        LinkedHashMap::new,
                        Collectors.toMap(
                                cells -> cells[1], CodeLists::code, (one, other) -> one, LinkedHashMap::new))));
    }

    /** What a request may say; codes that only the service itself sets are not among them. */
    public Set<String> writable(String list) {
        return codes(list).stream().filter(Code::byHand).map(Code::code).collect(Collectors.toUnmodifiableSet());
    }

    public Map<String, List<Code>> all() {
        return lists.keySet().stream()
                .collect(Collectors.toMap(list -> list, this::codes, (one, other) -> one, LinkedHashMap::new));
    }

    private List<Code> codes(String list) {
        return List.copyOf(requireNonNull(lists.get(list), list).values());
    }

    private static Code code(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("A line of " + FILE + " has not " + COLUMNS + " cells: " + cells[1]);
        }
        return new Code(cells[1], cells[2].equals("hand"), new Code.Name(cells[3], cells[4], cells[5]));
    }
}
