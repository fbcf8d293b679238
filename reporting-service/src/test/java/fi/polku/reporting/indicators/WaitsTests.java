package fi.polku.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitsTests {
    private final Waits waits = new Waits();

    @Test
    void countsCalendarDaysOfFinnishTime() {
        // Half past eleven in the evening in Helsinki, and half past twelve: one hour, but the next day.
        waits.add(Instant.parse("2026-11-20T21:30:00Z"), Instant.parse("2026-11-20T22:30:00Z"));

        assertThat(waits.summary()).isEqualTo(new Row.Days(1, 0, 1.0, 1.0, 1.0));
    }

    @Test
    void countsTheDayOnWhichTheClockMovesAsOneDay() {
        waits.add(Instant.parse("2026-03-28T10:00:00Z"), Instant.parse("2026-03-29T09:00:00Z"));
        waits.add(Instant.parse("2026-10-24T09:00:00Z"), Instant.parse("2026-10-25T10:00:00Z"));

        assertThat(waits.summary()).isEqualTo(new Row.Days(2, 0, 1.0, 1.0, 1.0));
    }

    @Test
    void countsTheHourThatComesTwiceToItsOneDay() {
        // Half past three in the morning, and half past three once more.
        waits.add(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));
        // The last minute of that day of 25 hours, and the first of the next.
        waits.add(Instant.parse("2026-10-25T21:59:00Z"), Instant.parse("2026-10-25T22:00:00Z"));

        assertThat(waits.summary()).isEqualTo(new Row.Days(2, 0, 0.5, 0.5, 0.9));
    }

    @Test
    void countsALeapDayWhereThereIsOne() {
        waits.add(Instant.parse("2028-02-28T10:00:00Z"), Instant.parse("2028-03-01T10:00:00Z"));
        waits.add(Instant.parse("2027-02-28T10:00:00Z"), Instant.parse("2027-03-01T10:00:00Z"));

        assertThat(waits.summary()).isEqualTo(new Row.Days(2, 0, 1.5, 1.5, 1.9));
    }

    @Test
    void keepsWhatHasNotEndedApart() {
        waits.add(Instant.parse("2026-11-01T08:00:00Z"), null);
        waits.add(Instant.parse("2026-11-01T08:00:00Z"), Instant.parse("2026-11-05T08:00:00Z"));

        assertThat(waits.count()).isEqualTo(2);
        assertThat(waits.summary()).isEqualTo(new Row.Days(1, 1, 4.0, 4.0, 4.0));
    }

    @Test
    void takesAMeetingOfTheSameDayForNoWaitAndOneOfAnEarlierDayForNone() {
        waits.add(Instant.parse("2026-11-03T12:00:00Z"), Instant.parse("2026-11-03T08:00:00Z"));
        waits.add(Instant.parse("2026-11-03T12:00:00Z"), Instant.parse("2026-11-01T08:00:00Z"));

        assertThat(waits.summary()).isEqualTo(new Row.Days(1, 1, 0.0, 0.0, 0.0));
    }

    @Test
    void interpolatesBetweenTheClosestRanks() {
        for (int day = 1; day <= 4; day++) {
            waits.add(Instant.parse("2026-11-01T08:00:00Z"), Instant.parse("2026-11-0" + (1 + day) + "T08:00:00Z"));
        }

        assertThat(waits.summary()).isEqualTo(new Row.Days(4, 0, 2.5, 2.5, 3.7));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(waits.summary()).isEqualTo(new Row.Days(0, 0, null, null, null));
    }
}
