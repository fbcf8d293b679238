package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.query.SuggestPhrases.Suggestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestPhrasesTests {

    @TempDir
    Path folder;

    private DirectoryIndex index;
    private SuggestPhrases suggest;

    @BeforeEach
    void fill() {
        index = Corpus.index(folder);
        suggest = new SuggestPhrases(index);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void suggestsWhatBeginsSo() {
        assertThat(phrases("apuv", Language.FI)).contains("Apuvälinelainaamo", "apuvälinepalvelut");
        assertThat(phrases("hjälpm", Language.SV)).contains("Hjälpmedelsutlåning");
        assertThat(phrases("shel", Language.EN)).containsExactly("Shelter");
    }

    @Test
    void suggestsPhrasesByAnyOfTheirWords() {
        assertThat(phrases("suoravast", Language.FI)).contains("Fysioterapeutin suoravastaanotto");
        assertThat(phrases("ja velka", Language.FI)).containsExactly("Talous- ja velkaneuvonta");
    }

    @Test
    void putsFirstWhatMostEntriesShare() {
        assertThat(phrases("mielent", Language.FI)).startsWith("mielenterveys", "mielenterveyspalvelut");
    }

    @Test
    void forgivesALetterWhereNothingBeginsSo() {
        assertThat(phrases("apuvläine", Language.FI)).contains("Apuvälinelainaamo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "zzzq",
                "*",
                "(",
                "😀",
                "\u0000",
                "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"
            })
    void suggestsNothingElse(String begun) {
        assertThat(phrases(begun, Language.FI)).isEmpty();
    }

    @Test
    void suggestsNothingThatIsNotInForce() {
        assertThat(suggest.suggest("apuv", Language.FI, LocalDate.of(2022, 12, 31), 10))
                .isEmpty();
    }

    @Test
    void findsWhatMostEntriesShareBehindThousandsThatComeBeforeItInTheAlphabet() {
        for (var at = 0; at < 4_000; at++) {
            index.put(organisation("rare" + at, "Zaa " + at));
        }
        index.put(organisation("one", "Zyx"));
        index.put(organisation("other", "Zyx"));
        index.refresh();

        assertThat(phrases("z", Language.FI)).startsWith("Zyx");
    }

    private static OrganisationState organisation(String id, String name) {
        return new OrganisationState(
                Corpus.id(id),
                "18",
                "association",
                new LocalizedText(name, null, null),
                new Validity(LocalDate.of(2026, 1, 1), null),
                null,
                List.of());
    }

    private List<String> phrases(String begun, Language language) {
        return suggest.suggest(begun, language, Corpus.DAY, 10).stream()
                .map(Suggestion::phrase)
                .toList();
    }
}
