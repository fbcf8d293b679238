package fi.polku.referral.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import fi.polku.contracts.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Code lists as data: {@code codes.csv} has one line a code, with its list and its names. */
public final class CodeLists {
    public static final String DATA_KIND = "data-kind";
    public static final String PURPOSE = "purpose";
    public static final String GROUND = "ground";
    public static final String HOW_GIVEN = "how-given";
    public static final String GIVEN_BY = "given-by";
    public static final String DECLINE_REASON = "decline-reason";
    public static final String CANCEL_REASON = "cancel-reason";
    public static final String OUTCOME = "outcome";
    public static final String INFORMING_WAY = "informing-way";
    public static final String NEXT_STEP = "next-step";
    public static final String LANGUAGE = "language";

    private static final String FILE = "/codes.csv";
    private static final int COLUMNS = 6;

    private final Map<String, Map<String, Entry>> lists;

    private CodeLists(Map<String, Map<String, Entry>> lists) {
        this.lists = lists;
    }

    /** Reads the lists of this release. */
    public static CodeLists read() {
        try (InputStream file = requireNonNull(CodeLists.class.getResourceAsStream(FILE), FILE)) {
            return new CodeLists(new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0],
                            LinkedHashMap::new,
                            Collectors.toMap(
                                    cells -> cells[1], CodeLists::entry, (one, other) -> one, LinkedHashMap::new))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a request may say; codes that only the service itself sets are not among them. */
    public Set<String> writable(String list) {
        return entries(list).stream().filter(Entry::byHand).map(Entry::code).collect(Collectors.toUnmodifiableSet());
    }

    public Map<String, List<Entry>> all() {
        return lists.keySet().stream()
                .collect(Collectors.toMap(
                        list -> list, list -> List.copyOf(entries(list)), (one, other) -> one, LinkedHashMap::new));
    }

    private List<Entry> entries(String list) {
        return List.copyOf(requireNonNull(lists.get(list), list).values());
    }

    private static Entry entry(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("A line of " + FILE + " has not " + COLUMNS + " cells: " + cells[1]);
        }
        return new Entry(cells[1], cells[2].equals("hand"), new LocalizedText(cells[3], cells[4], cells[5]));
    }

    /**
     * One code.
     *
     * @param byHand whether a person may choose it; else the service sets it
     */
    public record Entry(String code, boolean byHand, LocalizedText name) {}
}
