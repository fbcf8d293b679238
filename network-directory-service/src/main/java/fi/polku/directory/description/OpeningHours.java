package fi.polku.directory.description;

import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a location is open.
 *
 * @param exceptions days that overrule the week
 */
public record OpeningHours(
        @Size(max = 50) List<@Valid OpeningTime> week,
        @Size(max = 100) List<@Valid OpeningException> exceptions,
        @Valid @Nullable Text note) {

    public OpeningHours {
        week = Listed.of(week);
        exceptions = Listed.of(exceptions);
    }

    /** Whether it is open on this day at this time, Finnish time. */
    public boolean isOpen(LocalDate day, LocalTime time) {
        return exceptions.stream()
                .filter(exception -> exception.holds(day))
                .findFirst()
                .map(exception -> within(exception.opens(), exception.closes(), time))
                .orElseGet(() -> week.stream()
                        .anyMatch(hours ->
                                hours.day() == day.getDayOfWeek() && within(hours.opens(), hours.closes(), time)));
    }

    /** What contradicts itself, as pointers to codes: hours that end before they begin, and the same time said twice. */
    public Map<String, String> disorder() {
        var found = new LinkedHashMap<String, String>();
        for (var i = 0; i < week.size(); i++) {
            var hours = week.get(i);
            if (!hours.opens().isBefore(hours.closes())) {
                found.put("/week/" + i + "/closes", "hours-inverted");
            } else if (week.subList(0, i).stream().anyMatch(hours::overlaps)) {
                found.put("/week/" + i, "hours-overlap");
            }
        }
        for (var i = 0; i < exceptions.size(); i++) {
            var days = exceptions.get(i);
            if (days.to().isBefore(days.from())) {
                found.put("/exceptions/" + i + "/to", "validity-inverted");
            } else if (!days.hasHoursInOrder()) {
                found.put("/exceptions/" + i + "/closes", "hours-inverted");
            } else if (exceptions.subList(0, i).stream().anyMatch(days::overlaps)) {
                found.put("/exceptions/" + i, "validity-overlaps");
            }
        }
        return found;
    }

    private static boolean within(@Nullable LocalTime opens, @Nullable LocalTime closes, LocalTime time) {
        return opens != null && closes != null && !time.isBefore(opens) && time.isBefore(closes);
    }
}
