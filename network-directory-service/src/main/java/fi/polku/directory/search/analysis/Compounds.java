package fi.polku.directory.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes compounds apart by a list of words that compounds of this field are made of: {@code kuntoutusohjaaja} is found by
 * {@code kuntoutus} and by {@code ohjaaja}. A word that does not come apart without a remainder stays whole.
 */
final class Compounds {

    private static final int SHORTEST_PART = 3;

    /** As they stand inside a compound, with the stem under which they are found. */
    private final Map<String, String> openers = new HashMap<>();

    /** Stems that may close a compound, with the one under which they are found. */
    private final Map<String, String> closers;

    private final List<String> joints;

    /**
     * Compounds of these parts.
     *
     * @param lines a word, and behind a bar the forms it takes inside compounds
     * @param joints letters that may stand between two parts
     * @param forms stems of words that have several, with the one under which they are found
     */
    Compounds(List<String> lines, List<String> joints, Map<String, String> forms, UnaryOperator<String> cut) {
        this.joints = List.copyOf(joints);
        closers = new HashMap<>(forms);
        for (var line : lines) {
            var word = line.split("\\|", -1);
            var base = word[0].strip();
            var stem = cut.apply(base);
            var found = forms.getOrDefault(stem, stem);
            openers.put(base, found);
            closers.put(stem, found);
            if (word.length > 1) {
                List.of(word[1].strip().split(" +", -1)).forEach(form -> openers.put(form, found));
            }
        }
    }

    /** The stems of its parts, first to last; empty where the stemmed word is no compound of known parts. */
    List<String> parts(String stemmed) {
        var split = split(stemmed, 0, UnaryOperator.identity());
        return split == null ? List.of() : split.parts;
    }

    /**
     * The stem of a compound: as it is written up to its last part, and the stem of that.
     *
     * @param cut is asked for the stem of what the last part may be
     * @return absent where the word does not come apart
     */
    @Nullable
    String stem(String word, UnaryOperator<String> cut) {
        var split = split(word, 0, cut);
        return split == null ? null : word.substring(0, split.closerAt) + split.parts.getLast();
    }

    /** The longest opener that leads to an end is taken, so {@code mielenterveys} wins over {@code mielen}. */
    private @Nullable Split split(String word, int from, UnaryOperator<String> cut) {
        for (var to = word.length() - 1; to >= from + SHORTEST_PART; to--) {
            var opener = openers.get(word.substring(from, to));
            var rest = opener == null ? null : rest(word, to, cut);
            if (opener != null && rest != null) {
                return rest.after(opener);
            }
        }
        return null;
    }

    private @Nullable Split rest(String word, int at, UnaryOperator<String> cut) {
        var closer = closers.get(cut.apply(word.substring(at)));
        if (closer != null) {
            return new Split(List.of(closer), at);
        }
        var more = split(word, at, cut);
        for (var joint : joints) {
            if (more == null && word.startsWith(joint, at)) {
                more = rest(word, at + joint.length(), cut);
            }
        }
        return more;
    }

    private record Split(List<String> parts, int closerAt) {
        Split after(String opener) {
            var all = new ArrayList<String>();
            all.add(opener);
            all.addAll(parts);
            return new Split(List.copyOf(all), closerAt);
        }
    }
}
