package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTests {

    private final Places places = new Places(Corpus.FINLAND);

    @ParameterizedTest
    @CsvSource({
        "Kokkolassa, 272", "kokkolaan, 272", "Karleby, 272", "Karlebys, 272", "Seinäjoella, 743", "Helsingissä, 091",
        "Turussa, 853", "Tampereella, 837", "Lahdesta, 398", "Rovaniemelle, 698", "Kannuksesta, 217", "Perhossa, 584",
        "kokkolalainen, 272"
    })
    void knowsMunicipalitiesInTheirCases(String word, String code) {
        assertThat(places.in(word).codes()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"perhe", "perheelle", "kunnan", "lahja", "tuki", "kokki", "karl"})
    void leavesOtherWordsAlone(String word) {
        assertThat(places.in(word).codes()).isEmpty();
        assertThat(places.in(word).rest()).isEqualTo(word);
    }

    @Test
    void tellsPlacesFromTheRest() {
        var told = places.in("Fysioterapiaa Kokkolassa, kiitos!");

        assertThat(told.codes()).containsExactly("272");
        assertThat(told.rest().strip()).isEqualTo("Fysioterapiaa kiitos");
    }
}
