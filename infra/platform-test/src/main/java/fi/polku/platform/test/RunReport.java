package fi.polku.platform.test;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tests of this JVM stood on, and what had to be skipped there. */
final class RunReport {

    static final RunReport OF_THIS_JVM = new RunReport();

    private final Map<String, Integer> skipped = new TreeMap<>();
    private @Nullable String store;
    private @Nullable String broker;

    synchronized void store(String description) {
        this.store = description;
    }

    synchronized void broker(String description) {
        this.broker = description;
    }

    synchronized void skipped(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    synchronized boolean isWorthTelling() {
        return store != null || broker != null;
    }

    synchronized String line() {
        return "Polku tests stood on store %s, broker %s; %s".formatted(orNone(store), orNone(broker), skips());
    }

    private String skips() {
        if (skipped.isEmpty()) {
            return "nothing skipped for want of a real store";
        }
        int count = skipped.values().stream().mapToInt(Integer::intValue).sum();
        return skipped.entrySet().stream()
                .map(skip -> "%d x %s".formatted(skip.getValue(), skip.getKey()))
                .collect(Collectors.joining(", ", count + " skipped for want of a real store: ", ""));
    }

    private static String orNone(@Nullable String description) {
        return description == null ? "none" : description;
    }
}
