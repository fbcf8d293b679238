package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.query.Found.Begin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well people's own words find what a person who knows the county would have told them: nDCG at 10 over judged queries. Grades
 * are 3 for what was meant, 2 for what helps too, 1 for what is related. Every third query was left aside while words and weights
 * were being tuned.
 */
class JudgedSearchTests {

    private static final int DEPTH = 10;
    private static final int HELD_OUT = 3;
    private static final double ENOUGH = 0.9;

    @TempDir
    Path folder;

    private DirectoryIndex index;
    private FindEntries find;

    @BeforeEach
    void fill() {
        index = Corpus.index(folder);
        find = new FindEntries(index, Corpus.FINLAND);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsWhatFinnishWordsMean() {
        assertThat(gain("queries_fi.csv")).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void findsWhatSwedishWordsMean() {
        assertThat(gain("queries_sv.csv")).isGreaterThanOrEqualTo(ENOUGH);
    }

    private double gain(String file) {
        var judged = Rows.of(file).stream().map(Judged::of).toList();
        var gains = judged.stream().mapToDouble(this::gain).toArray();
        var all = Arrays.stream(gains).average().orElseThrow();
        var heldOut = IntStream.range(0, gains.length)
                .filter(at -> at % HELD_OUT == HELD_OUT - 1)
                .mapToDouble(at -> gains[at])
                .average()
                .orElseThrow();
        Console.say(String.format(
                Locale.ROOT, "%s: %d queries, nDCG@10 %.3f, of those held out %.3f", file, gains.length, all, heldOut));
        for (var at = 0; at < gains.length; at++) {
            if (gains[at] < ENOUGH && at % HELD_OUT != HELD_OUT - 1) {
                Console.say(String.format(Locale.ROOT, "  %.3f  %s", gains[at], judged.get(at).query));
            }
        }
        return all;
    }

    private double gain(Judged judged) {
        var grades = find.find(judged.query, Narrowing.to(Corpus.DAY), new Begin(null, DEPTH)).hits().stream()
                .map(hit -> judged.grades.getOrDefault(hit.state().id(), 0))
                .toList();
        var ideal = judged.grades.values().stream()
                .sorted((one, other) -> other - one)
                .toList();
        return gain(grades) / gain(ideal);
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, Math.min(DEPTH, grades.size()))
                .mapToDouble(at -> ((1 << grades.get(at)) - 1) * Math.log(2) / Math.log(at + 2))
                .sum();
    }

    private record Judged(String query, Map<UUID, Integer> grades) {
        static Judged of(List<String> row) {
            var grades = new HashMap<UUID, Integer>();
            for (var grade : row.get(1).split(" ", -1)) {
                var at = grade.indexOf(':');
                grades.put(Corpus.id(grade.substring(0, at)), Integer.valueOf(grade.substring(at + 1)));
            }
            return new Judged(row.getFirst(), grades);
        }
    }
}
