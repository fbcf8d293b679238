package fi.polku.directory.shadowing;

import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.Fault;
import java.time.LocalDate;
import java.util.List;

/** From the first day to the last, both counted. */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new EntryRefused(List.of(new Fault("/to", "validity-inverted", List.of())));
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
