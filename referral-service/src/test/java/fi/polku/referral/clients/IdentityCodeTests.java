package fi.polku.referral.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCodeTests {
    @ParameterizedTest
    @CsvSource({
        "010594Y9032, 1994-05-01",
        "010594Y9021, 1994-05-01",
        "020594X903P, 1994-05-02",
        "020594X902N, 1994-05-02",
        "030594W903B, 1994-05-03",
        "030694W9024, 1994-06-03",
        "040594V9030, 1994-05-04",
        "040594V902Y, 1994-05-04",
        "050594U903M, 1994-05-05",
        "050594U902L, 1994-05-05",
        "010516B903X, 2016-05-01",
        "010516B902W, 2016-05-01",
        "020516C903K, 2016-05-02",
        "020516C902J, 2016-05-02",
        "030516D9037, 2016-05-03",
        "030516D9026, 2016-05-03",
        "010501E9032, 2001-05-01",
        "020502E902X, 2002-05-02",
        "020503F9037, 2003-05-02",
        "020504A902E, 2004-05-02",
        "020504B904H, 2004-05-02",
        "131052-308T, 1952-10-13",
        "131052+308T, 1852-10-13",
    })
    void knowsTheDayOfBirthOfAValidCode(String written, LocalDate birthDate) {
        assertThat(IdentityCode.of(written)).map(IdentityCode::birthDate).contains(birthDate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-999K",
                "131052-308S",
                "131052G308T",
                "131052-308",
                "131052-308TT",
                "320152-308A",
                "300294-9036",
                "",
                "henkilö",
                "131052-30 T",
                "１３1052-308T",
            })
    void refusesWhatIsNotACode(String written) {
        assertThat(IdentityCode.of(written)).isEmpty();
    }

    @Test
    void refusesTheNumbersBelowTwoThatAreNeverGiven() {
        assertThat(IdentityCode.of("010190-" + "001" + checkOf("010190001"))).isEmpty();
        assertThat(IdentityCode.of("010190-" + "002" + checkOf("010190002"))).isPresent();
    }

    @Test
    void refusesADayThatTheCalendarDoesNotHaveEvenWithARightCheck() {
        assertThat(IdentityCode.of("290295-" + "902" + checkOf("290295902"))).isEmpty();
        assertThat(IdentityCode.of("290296-" + "902" + checkOf("290296902"))).isPresent();
    }

    @Test
    void forgivesSmallLettersAndSpaceAround() {
        assertThat(IdentityCode.of(" 131052-308t ")).isEqualTo(IdentityCode.of("131052-308T"));
    }

    @Test
    void takesTheSignAsPartOfTheIdentity() {
        assertThat(IdentityCode.of("131052-308T")).isNotEqualTo(IdentityCode.of("131052Y308T"));
    }

    @Test
    void hidesItselfWherePrinted() {
        assertThat(IdentityCode.of("010594Y9032").orElseThrow()).asString().doesNotContain("0105", "9032");
    }

    private static char checkOf(String digits) {
        return "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt((int) (Long.parseLong(digits) % 31));
    }
}
