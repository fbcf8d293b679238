package fi.polku.directory.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @Test
    void opensAndClosesByTheWeek() {
        var hours = new OpeningHours(List.of(monday(EIGHT, FOUR)), List.of(), null);

        assertThat(hours.isOpen(MONDAY, EIGHT)).isTrue();
        assertThat(hours.isOpen(MONDAY, FOUR)).isFalse();
        assertThat(hours.isOpen(MONDAY.plusDays(1), NOON)).isFalse();
    }

    @Test
    void letsAnExceptionOverruleTheWeek() {
        var closed = new OpeningException(MONDAY, MONDAY, null, null, null);
        var shorter = new OpeningException(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1), EIGHT, NOON, null);
        var hours = new OpeningHours(List.of(monday(EIGHT, FOUR)), List.of(closed, shorter), null);

        assertThat(hours.isOpen(MONDAY, NOON)).isFalse();
        assertThat(hours.isOpen(MONDAY.plusWeeks(1), EIGHT)).isTrue();
        assertThat(hours.isOpen(MONDAY.plusWeeks(1), NOON)).isFalse();
        assertThat(hours.isOpen(MONDAY.plusWeeks(2), NOON)).isTrue();
    }

    @Test
    void namesWhatContradictsItself() {
        var backwards = new OpeningException(MONDAY, MONDAY.minusDays(1), null, null, null);
        var half = new OpeningException(MONDAY, MONDAY, EIGHT, null, null);
        var again = new OpeningException(MONDAY, MONDAY.plusDays(3), null, null, null);
        var hours = new OpeningHours(
                List.of(monday(EIGHT, FOUR), monday(NOON, FOUR), monday(FOUR, EIGHT)),
                List.of(backwards, half, again),
                null);

        assertThat(hours.disorder())
                .containsExactly(
                        entry("/week/1", "hours-overlap"),
                        entry("/week/2/closes", "hours-inverted"),
                        entry("/exceptions/0/to", "validity-inverted"),
                        entry("/exceptions/1/closes", "hours-inverted"),
                        entry("/exceptions/2", "validity-overlaps"));
    }

    private static OpeningTime monday(LocalTime opens, LocalTime closes) {
        return new OpeningTime(DayOfWeek.MONDAY, opens, closes);
    }
}
