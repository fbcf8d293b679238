package fi.polku.directory.search.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What has been found out of words, since most of them come again and again. When there are enough, no more are kept. */
final class Remembered<V> {

    private static final int ENOUGH = 50_000;

    private final Map<String, V> known = new ConcurrentHashMap<>();

    V get(String word, Function<String, V> find) {
        var remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        var found = find.apply(word);
        if (known.size() < ENOUGH) {
            known.put(word, found);
        }
        return found;
    }
}
