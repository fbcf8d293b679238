package fi.polku.referral.lifecycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Days on which Finnish authorities work: not Saturdays, Sundays, holidays [pyhäpäivä], Independence Day, May Day, nor the
 * eves of Christmas and Midsummer, on which no time limit ends (Act 150/1930 on the calculation of time limits, s. 5).
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JANUARY, 6),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 6),
            MonthDay.of(Month.DECEMBER, 24),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Days after Easter Sunday: Good Friday, Easter Monday, Ascension Day [helatorstai]. */
    private static final Set<Long> BY_EASTER = Set.of(-2L, 1L, 39L);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !BY_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay())
                && !day.equals(midsummerEve(day.getYear()));
    }

    /** The working day so many working days after this day; with none, the first that is not before it. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate found = day;
        int counted = 0;
        while (counted < workingDays) {
            found = found.plusDays(1);
            if (isWorkingDay(found)) {
                counted++;
            }
        }
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** How many working days are left after this day up to that one; negative where it is past. */
    public static int between(LocalDate day, LocalDate to) {
        if (to.isBefore(day)) {
            return -between(to, day);
        }
        return (int) day.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    /** Gregorian Easter Sunday, by the anonymous algorithm (Meeus/Jones/Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** The Friday between 19 and 25 June. */
    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }
}
