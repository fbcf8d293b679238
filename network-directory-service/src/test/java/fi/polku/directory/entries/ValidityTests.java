package fi.polku.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatExceptionOfType(EntryRefused.class)
                .isThrownBy(() -> new Validity(FIRST, FIRST.minusDays(1)))
                .satisfies(refused ->
                        assertThat(refused.faults()).containsExactly(Fault.at("/validTo", "validity-inverted")));
    }

    @Test
    void holdsOnItsFirstAndItsLastDayAndNotOutside() {
        var march = new Validity(FIRST, LAST);

        assertThat(march.holds(FIRST)).isTrue();
        assertThat(march.holds(LAST)).isTrue();
        assertThat(march.holds(FIRST.minusDays(1))).isFalse();
        assertThat(march.holds(LAST.plusDays(1))).isFalse();
        assertThat(Validity.since(FIRST).holds(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-28, false",
        "2026-02-01, 2026-03-01, true",
        "2026-03-31, , true",
        "2026-04-01, , false",
        "2026-01-01, , true",
        "2026-03-10, 2026-03-11, true"
    })
    void overlapsWhereAtLeastOneDayIsShared(LocalDate from, LocalDate to, boolean expected) {
        var march = new Validity(FIRST, LAST);
        var other = new Validity(from, to);

        assertThat(march.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(march)).isEqualTo(expected);
    }

    @Test
    void outlivesWhatEndsEarlier() {
        assertThat(Validity.since(FIRST).outlives(new Validity(FIRST, LAST))).isTrue();
        assertThat(new Validity(FIRST, LAST).outlives(Validity.since(FIRST))).isFalse();
        assertThat(new Validity(FIRST, LAST).outlives(new Validity(FIRST, LAST)))
                .isFalse();
    }
}
