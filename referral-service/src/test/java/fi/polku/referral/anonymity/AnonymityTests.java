package fi.polku.referral.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityTests {
    private static final List<String> AINO = List.of("Aino-Maria", "Mallikainen");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hän on 010594Y9032.",
                "hän on 010190-999k",
                "Kirjoita maija.m@example.org",
                "Soita 040 123 4567",
                "Soita +358 40 1234567",
                "Syntynyt 1.5.1994",
                "Tapaaminen 01. 05. 94 oli",
                "Alkoi 1994-05-01"
            })
    void findsWhatTellsOfAnybody(String text) {
        assertThat(Anonymity.isBroken(text, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aino tuli",
                "Ainon tarina",
                "mallikainen tuli",
                "Mallikaisen arki",
                "MARIA",
                "Mariasta tuli",
                "Tämä on Aino."
            })
    void findsTheClientsNamesAlsoInflected(String text) {
        assertThat(Anonymity.isBroken(text, AINO)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vuosina 2020-2022 hän oli työttömänä 36 kuukautta.",
                "Se oli ainoa keino, ainoastaan 3 päivää viikossa.",
                "Pisteet nousivat 3:sta 6:een, marianmessu jäi väliin."
            })
    void letsAStoryThrough(String text) {
        assertThat(Anonymity.isBroken(text, AINO)).isFalse();
    }

    @Test
    void looksForNoNamesWhereNobodyIsKnown() {
        assertThat(Anonymity.isBroken("Aino tuli", List.of())).isFalse();
    }
}
