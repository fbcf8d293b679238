package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.query.SuggestPhrases.Suggestion;
import java.nio.file.Path;
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

    private List<String> phrases(String begun, Language language) {
        return suggest.suggest(begun, language, 10).stream()
                .map(Suggestion::phrase)
                .toList();
    }
}
