package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.query.Found.Begin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries as long as may be asked, in an index so rich in words that each of them may be a misspelling of dozens. */
class LongQueriesTests {

    private static final int LONGEST = 200;
    private static final Begin FIRST = new Begin(null, 10);

    @TempDir
    private static Path folder;

    private static DirectoryIndex index;
    private static FindEntries find;

    @BeforeAll
    static void fill() {
        index = Corpus.empty(folder);
        for (var letter = 'b'; letter <= 'z'; letter++) {
            index.put(service(letter));
        }
        index.refresh();
        find = new FindEntries(index, Corpus.FINLAND);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @MethodSource("longQueries")
    void areAnsweredByTheirFirstWords(String query) {
        assertThat(find.find(query, Narrowing.to(Corpus.DAY), FIRST).hits()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("longQueries")
    void areNoBeginningOfASuggestion(String query) {
        assertThat(new SuggestPhrases(index).suggest(query, Language.FI, Corpus.DAY, 10))
                .isEmpty();
    }

    @Test
    void areUnderstoodInWhatIsSpeltWellWhateverElseIsNot() {
        var query = (misspelt() + " " + word('k', 'c', 'r')).substring(LONGEST / 2);

        assertThat(find.find(query, Narrowing.to(Corpus.DAY), FIRST).hits())
                .anySatisfy(hit -> assertThat(hit.state().id()).isEqualTo(Corpus.id("k")));
    }

    static List<String> longQueries() {
        return Stream.of(
                        misspelt(),
                        (word('c', 'd', 'r') + " ").repeat(30),
                        word('c', 'd', 'r') + " a b c d e f g h i j k l m n o p q r s t u v".repeat(5),
                        word('c', 'd', 'r') + "-työterveyslääkäri-kuntoutuspsykoterapia".repeat(5))
                .map(text -> text.substring(0, Math.min(LONGEST, text.length())).strip())
                .toList();
    }

    /** None of these words is in the index, each is two letters from a hundred that are. */
    private static String misspelt() {
        return letters('b', 'z').map(letter -> word(letter, '1', '2')).collect(Collectors.joining(" "));
    }

    /** Called by more words than anybody would read, each of them like the others. */
    private static ServiceState service(char letter) {
        var words = letters('b', 'k')
                .flatMap(one -> letters('l', 'z').map(other -> word(letter, one, other)))
                .collect(Collectors.joining(" "));
        var text = new LocalizedText(words, words, words);
        var described = new ServiceDescription(
                text, text, List.of(), null, List.of(), List.of(), null, List.of(), null, List.of());
        return new ServiceState(
                Corpus.id(String.valueOf(letter)),
                "18",
                Corpus.COUNTY,
                Corpus.UNIT,
                "mental-health",
                text,
                false,
                null,
                null,
                List.of(),
                new Validity(LocalDate.of(2026, 1, 1), null),
                null,
                described,
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static Stream<Character> letters(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(letter -> (char) letter);
    }

    private static String word(char letter, char one, char other) {
        return letter + "p" + one + "t" + other + "dgf";
    }
}
