package fi.polku.directory.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an entry is in force. Names and bodies change in this field: nothing is in force for ever.
 *
 * @param from first day
 * @param to last day, absent while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new EntryRefused(Fault.at("/validTo", "validity-inverted"));
        }
    }

    public static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean overlaps(Validity other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }

    /** Whether this ends after the other one does. */
    public boolean outlives(Validity other) {
        return other.to != null && (to == null || to.isAfter(other.to));
    }

    public boolean startsBefore(Validity other) {
        return from.isBefore(other.from);
    }

    public Validity endingOn(LocalDate day) {
        return new Validity(from, day);
    }
}
