package fi.polku.reporting.indicators;

import static java.util.Objects.requireNonNull;

/** What an indicator takes from each fact. */
public sealed interface Measure {
    /** How many facts there are. */
    record Count() implements Measure {}

    /**
     * Calendar days in Finland between two times of a fact.
     *
     * @param from field of the earlier time
     * @param to field of the later time; a fact without it counts as missing
     */
    record Days(String from, String to) implements Measure {
        public Days {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }
    }
}
