package fi.polku.referral.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonSoughtTests {
    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);
    private static final PersonSought AINO = new PersonSought("Aino Märta", "Mallikas", BORN);

    @Test
    void isTheSameHoweverTheNameIsWritten() {
        assertThat(new PersonSought(" AINO  MA\u0308RTA", "mallikas ", BORN).normalised())
                .isEqualTo(AINO.normalised());
    }

    @Test
    void isAnotherByEachOfItsParts() {
        assertThat(new PersonSought("Aino", "Mallikas", BORN).normalised()).isNotEqualTo(AINO.normalised());
        assertThat(new PersonSought("Mallikas", "Aino Märta", BORN).normalised())
                .isNotEqualTo(AINO.normalised());
        assertThat(new PersonSought("Aino Märta", "Mallikas", BORN.plusDays(1)).normalised())
                .isNotEqualTo(AINO.normalised());
    }

    @Test
    void printsNothingOfAPerson() {
        assertThat(AINO.toString()).doesNotContain("Aino").doesNotContain("1990");
    }
}
