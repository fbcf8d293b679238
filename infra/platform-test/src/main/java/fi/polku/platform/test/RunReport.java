package fi.polku.platform.test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tests of this JVM stood on, how many ran, and what was skipped there. */
final class RunReport {

    static final RunReport OF_THIS_JVM = new RunReport();

    private final Map<String, Long> skipped = new TreeMap<>();
    private long ran;
    private @Nullable String store;
    private @Nullable String broker;

    synchronized void store(String description) {
        this.store = description;
    }

    synchronized void broker(String description) {
        this.broker = description;
    }

    synchronized void ran() {
        ran++;
    }

    synchronized void skipped(long tests, String reason) {
        skipped.merge(reason, tests, Long::sum);
    }

    synchronized boolean isWorthTelling() {
        return store != null || broker != null || !skipped.isEmpty();
    }

    /** For people. */
    synchronized String line() {
        return "Polku tests stood on store %s, broker %s; %s".formatted(orNone(store), orNone(broker), skips());
    }

    /** For the table of a whole run: fields divided by tabs. */
    synchronized List<String> rows() {
        return Stream.concat(
                        Stream.of("ran\t%d".formatted(ran)),
                        skipped.entrySet().stream()
                                .map(skip -> "skipped\t%d\t%s".formatted(skip.getValue(), skip.getKey())))
                .toList();
    }

    private String skips() {
        if (skipped.isEmpty()) {
            return "nothing skipped";
        }
        long count = skipped.values().stream().mapToLong(Long::longValue).sum();
        return skipped.entrySet().stream()
                .map(skip -> "%d x %s".formatted(skip.getValue(), skip.getKey()))
                .collect(Collectors.joining(", ", count + " skipped: ", ""));
    }

    private static String orNone(@Nullable String description) {
        return description == null ? "none" : description;
    }
}
