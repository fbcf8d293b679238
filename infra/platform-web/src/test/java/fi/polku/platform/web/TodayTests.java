package fi.polku.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTests {

    /** The last moment of a day and the first of the next: in winter, in summer, round both days on which the clock moves, in a leap year. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-14T21:59:59Z, 2026-01-14",
        "2026-01-14T22:00:00Z, 2026-01-15",
        "2026-07-14T20:59:59Z, 2026-07-14",
        "2026-07-14T21:00:00Z, 2026-07-15",
        "2026-03-28T21:59:59Z, 2026-03-28",
        "2026-03-28T22:00:00Z, 2026-03-29",
        "2026-03-29T20:59:59Z, 2026-03-29",
        "2026-03-29T21:00:00Z, 2026-03-30",
        "2026-10-24T20:59:59Z, 2026-10-24",
        "2026-10-24T21:00:00Z, 2026-10-25",
        "2026-10-25T21:59:59Z, 2026-10-25",
        "2026-10-25T22:00:00Z, 2026-10-26",
        "2028-02-28T22:00:00Z, 2028-02-29",
        "2028-02-29T22:00:00Z, 2028-03-01",
        "2027-02-28T22:00:00Z, 2027-03-01"
    })
    void isTheDayInFinland(Instant now, LocalDate day) {
        assertThat(new Today(Clock.fixed(now, ZoneOffset.UTC)).day()).isEqualTo(day);
    }
}
