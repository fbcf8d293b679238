package fi.polku.directory.search.query;

import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Facet;
import fi.polku.directory.search.query.Found.Begin;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast the index is, beside the goals of 100 000 services among many services, in one thread of one process: filled from states as they are parsed from the topic,
 * searched with the judged queries and with facets, completed letter by letter. A program, not a test:
 * {@code SearchFigures 10000 100000 1000000}.
 */
final class SearchFigures {

    private static final int ROUNDS = 2_000;
    private static final int COMPARED = 100_000;
    private static final double MOST_HEAP = 512;
    private static final double NO_GOAL = Double.POSITIVE_INFINITY;
    private static final List<String> QUERIES = Stream.of("queries_fi.csv", "queries_sv.csv")
            .flatMap(file -> Rows.of(file).stream())
            .map(List::getFirst)
            .toList();
    private static final Narrowing OPEN = Narrowing.to(Corpus.DAY);
    private static final Narrowing NARROWED = new Narrowing(
            Map.of(Facet.LANGUAGE, Set.of("sv"), Facet.REFERRAL, Set.of("not-needed")), "272", Corpus.DAY, null);

    private SearchFigures() {}

    public static void main(String[] sizes) throws IOException {
        for (var size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) throws IOException {
        var folder = Files.createTempDirectory("search-figures");
        try (var index = Corpus.empty(folder)) {
            var services = new GeneratedServices();
            var began = System.nanoTime();
            for (var at = 0; at < size; at++) {
                index.put(services.next());
            }
            index.refresh();
            var filled = (System.nanoTime() - began) / 1e9;
            var find = new FindEntries(index, Corpus.FINLAND);
            var help = new FindHelp(index, Corpus.FINLAND);
            var suggest = new SuggestPhrases(index);
            var client = new Client(34, "272", Set.of("mental-health"), "sv", true, 60, Map.of());
            Console.say(String.format(
                    Locale.ROOT, "%,d services: filled in %.1f s, %d MiB on disk", size, filled, onDisk(folder)));
            figures("  search with facets", at -> find.find(query(at), OPEN, new Begin(null, 26)), within(size, 10));
            figures(
                    "  narrowed by facets",
                    at -> find.find(query(at), NARROWED, new Begin(null, 26)),
                    within(size, 10));
            figures("  suggestions", at -> suggest.suggest(begun(at), Language.FI, Corpus.DAY, 10), within(size, 5));
            figures("  who can help", at -> help.find(client, Corpus.DAY, 25), NO_GOAL);
            changed(index, services);
            System.gc();
            var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
            Console.say("  heap in use " + heap + " MiB" + beside((double) heap, within(size, MOST_HEAP)));
        }
    }

    /** The first half warms up. */
    private static void figures(String what, IntConsumer work, double mostMillis) {
        var nanos = IntStream.range(0, 2 * ROUNDS)
                .mapToLong(at -> {
                    var began = System.nanoTime();
                    work.accept(at);
                    return System.nanoTime() - began;
                })
                .skip(ROUNDS)
                .sorted()
                .toArray();
        Console.say(String.format(
                Locale.ROOT,
                "%s: p50 %.2f ms, p99 %.2f ms, mean %.2f ms%s",
                what,
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 99 / 100] / 1e6,
                Arrays.stream(nanos).average().orElseThrow() / 1e6,
                beside(nanos[ROUNDS * 99 / 100] / 1e6, mostMillis)));
    }

    private static void changed(DirectoryIndex index, GeneratedServices services) {
        figures(
                "  a change, until it can be found",
                at -> {
                    index.put(services.next());
                    index.refresh();
                },
                NO_GOAL);
    }

    /** A goal of the size that goals are set for. */
    private static double within(int size, double most) {
        return size == COMPARED ? most : NO_GOAL;
    }

    private static String beside(double figure, double most) {
        return most == NO_GOAL
                ? ""
                : String.format(Locale.ROOT, " (goal: at most %.0f, %s)", most, figure <= most ? "met" : "MISSED");
    }

    private static String query(int at) {
        return QUERIES.get(at % QUERIES.size());
    }

    private static String begun(int at) {
        var query = query(at);
        return query.substring(0, Math.min(query.length(), 2 + at % 6));
    }

    private static long onDisk(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }
}
