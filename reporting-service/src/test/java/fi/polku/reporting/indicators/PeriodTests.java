package fi.polku.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28, 24",
        "2026-03-29, 2026-03-29, 23",
        "2026-10-25, 2026-10-25, 25",
        "2028-02-29, 2028-02-29, 24",
        "2028-02-01, 2028-02-29, 696",
        "2026-03-01, 2026-03-31, 743",
        "2026-10-01, 2026-10-31, 745"
    })
    void lastsAsLongAsItsDaysDoInFinland(LocalDate from, LocalDate to, long hours) {
        Period period = new Period(from, to);

        assertThat(Duration.between(period.start(), period.end())).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-28T22:00:00Z",
        "2026-10-25, 2026-10-24T21:00:00Z",
        "2028-03-01, 2028-02-29T22:00:00Z"
    })
    void beginsAtMidnightInFinland(LocalDate from, String start) {
        assertThat(new Period(from, from).start()).hasToString(start);
    }
}
