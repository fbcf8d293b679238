package fi.polku.platform.test;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tests of this JVM stood on, and what had to be skipped there. */
final class RunReport {

    private static final Map<String, Integer> SKIPPED = new TreeMap<>();
    private static @Nullable String store;
    private static @Nullable String broker;

    private RunReport() {}

    static synchronized void store(String description) {
        store = description;
    }

    static synchronized void broker(String description) {
        broker = description;
    }

    static synchronized void skipped(String reason) {
        SKIPPED.merge(reason, 1, Integer::sum);
    }

    static synchronized boolean isWorthTelling() {
        return store != null || broker != null;
    }

    static synchronized String line() {
        return "Polku tests stood on store %s, broker %s; %s".formatted(orNone(store), orNone(broker), skips());
    }

    private static String skips() {
        if (SKIPPED.isEmpty()) {
            return "nothing skipped for want of a real store";
        }
        int count = SKIPPED.values().stream().mapToInt(Integer::intValue).sum();
        return SKIPPED.entrySet().stream()
                .map(skip -> "%d x %s".formatted(skip.getValue(), skip.getKey()))
                .collect(Collectors.joining(", ", count + " skipped for want of a real store: ", ""));
    }

    private static String orNone(@Nullable String description) {
        return description == null ? "none" : description;
    }
}
