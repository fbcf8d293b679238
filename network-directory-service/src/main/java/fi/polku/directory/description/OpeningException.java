package fi.polku.directory.description;

import fi.polku.directory.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a location keeps other hours, or none.
 *
 * @param to last day, inclusive
 * @param opens absent where it is closed
 */
public record OpeningException(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Valid @Nullable Text note) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Closed all day, or open for a while. */
    boolean hasHoursInOrder() {
        return opens == null ? closes == null : closes != null && opens.isBefore(closes);
    }

    boolean overlaps(OpeningException other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
