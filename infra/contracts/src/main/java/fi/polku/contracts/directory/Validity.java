package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an entry is in force.
 *
 * @param from first day
 * @param to last day, absent while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {
    public Validity {
        requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to");
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
