package fi.polku.directory.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    private static final Words FINNISH = Words.of(Language.FI);
    private static final Words SWEDISH = Words.of(Language.SV);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuntoutus kuntoutuksen kuntoutukseen kuntoutusta kuntoutukset kuntoutuksia kuntoutuksessa",
                "kuntoutuminen kuntoutumisen kuntoutumista kuntoutumiseen",
                "etuus etuuden etuutta etuudet etuuksia etuuksien",
                "terveys terveyden terveyttä terveydestä terveyteen",
                "vaikeus vaikeuden vaikeuksia vaikeudet",
                "masennus masennuksen masennusta masennukseen",
                "neuvonta neuvonnan neuvontaa",
                "toiminta toiminnan toimintaa",
                "hoito hoidon hoitoa hoitoon",
                "päihdehoito päihdehoidon päihdehoitoon",
                "kipu kivun kipua kivut kipuja",
                "selkäkipu selkäkivun selkäkipuja selkäkivut",
                "velka velan velkaa velat velkojen",
                "työ työn töitä töihin työssä",
                "lapsi lapsen lapset lasten",
                "nuori nuorten nuoret nuorille",
                "asiakas asiakkaan asiakkaat",
                "työtön työttömän työttömät työtöntä",
                "terapia terapian terapiaa terapioita",
                "apuväline apuvälineen apuvälineet apuvälineitä",
                "työkykykoordinaattori työkykykoordinaattorin työkykykoordinaattorille",
                "työkyvyttömyyseläke työkyvyttömyyseläkkeelle",
                "kurssi kurssin kursseja kurssit"
            })
    void findsFinnishFormsUnderOneStem(String forms) {
        assertThat(stems(FINNISH, forms)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rehabilitering rehabiliteringen rehabiliterings",
                "arbetsförmåga arbetsförmågan",
                "hjälpmedel hjälpmedlet hjälpmedlen",
                "missbruk missbruket",
                "förmån förmåner förmånerna",
                "psykolog psykologen psykologer"
            })
    void findsSwedishFormsUnderOneStem(String forms) {
        assertThat(stems(SWEDISH, forms)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kunta kunto", "kuntoutus kunta", "palvelu palkka", "perhe perho", "työ tyttö", "velka vele"})
    void keepsWordsApart(String words) {
        assertThat(stems(FINNISH, words)).hasSize(2);
    }

    @Test
    void takesCompoundsApart() {
        assertThat(parts(FINNISH, "kuntoutusohjaajalle")).isEqualTo(List.of(one("kuntoutus"), one("ohjaaja")));
        assertThat(parts(FINNISH, "mielenterveyspalveluihin")).isEqualTo(List.of(one("mielenterveys"), one("palvelu")));
        assertThat(parts(FINNISH, "kuntoutus")).isEmpty();
        assertThat(parts(SWEDISH, "rehabiliteringshandledaren"))
                .isEqualTo(List.of(SWEDISH.stem("rehabilitering"), SWEDISH.stem("handledare")));
    }

    @Test
    void keepsCompoundsWithTheirPartsAndAsksForThemWhole() {
        assertThat(Words.all(FINNISH.keeping(), "Kuntoutusohjaajan"))
                .containsExactly(one("kuntoutusohjaaja"), one("kuntoutus"), one("ohjaaja"));
        assertThat(Words.all(FINNISH.asking(), "Kuntoutusohjaajan")).containsExactly(one("kuntoutusohjaaja"));
    }

    @Test
    void asksForSynonymsToo() {
        assertThat(Words.all(FINNISH.asking(), "työkkäriin")).contains(one("työllisyyspalvelu"));
        assertThat(Words.all(FINNISH.keeping(), "työkkäriin")).containsExactly(one("työkkäri"));
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(Words.all(FINNISH.asking(), "Mistä ja miten?")).isEmpty();
    }

    /** Words as data are part of the program: a broken line is found here, and not by a service that does not start. */
    @ParameterizedTest
    @EnumSource
    void readsTheDataOfEveryLanguage(Language language) {
        assertThat(Words.of(language).stem("Kela")).isNotEmpty();
    }

    private static List<String> stems(Words words, String forms) {
        return Stream.of(forms.split(" ", -1)).map(words::stem).distinct().toList();
    }

    private static List<String> parts(Words words, String word) {
        return words.parts(words.stem(word));
    }

    private static String one(String word) {
        return FINNISH.stem(word);
    }
}
