package fi.polku.referral.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {
    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void knowsEaster(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @Test
    void leavesOutTheHolidaysOf2026ThatFallOnWeekdays() {
        List<LocalDate> off = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !WorkingDays.isWorkingDay(day))
                .toList();

        assertThat(off)
                .containsExactlyElementsOf(Stream.of(
                                "2026-01-01",
                                "2026-01-06",
                                "2026-04-03",
                                "2026-04-06",
                                "2026-05-01",
                                "2026-05-14",
                                "2026-06-19",
                                "2026-12-24",
                                "2026-12-25")
                        .map(LocalDate::parse)
                        .toList());
    }

    @Test
    void countsOnFromADayOverAHoliday() {
        LocalDate wednesday = LocalDate.of(2026, 12, 23);

        assertThat(WorkingDays.after(wednesday, 1)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 24), 0)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(WorkingDays.between(wednesday, LocalDate.of(2026, 12, 28))).isOne();
        assertThat(WorkingDays.between(LocalDate.of(2026, 12, 28), wednesday)).isEqualTo(-1);
    }
}
