package fi.polku.directory.exchange;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import java.util.List;
import java.util.stream.Stream;

/** Goes through all entries of a selection, some hundred at a time. */
public final class Walk {

    private static final int STEP = 500;

    private Walk() {}

    /** Those that everybody may see. */
    public static <E extends Entry<E>> Stream<Held<E>> published(Entries<E> entries, Selection selection) {
        return through(entries, selection)
                .filter(held -> !held.entry().standing().draft());
    }

    public static <E> Stream<Held<E>> through(Entries<E> entries, Selection selection) {
        return Stream.iterate(
                        entries.list(selection.page(null, STEP)),
                        found -> !found.isEmpty(),
                        found -> found.size() < STEP
                                ? List.<Held<E>>of()
                                : entries.list(selection.page(found.getLast().id(), STEP)))
                .flatMap(List::stream);
    }
}
