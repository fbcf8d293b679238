package fi.polku.directory.exchange;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import java.util.List;
import java.util.stream.Stream;

/** Goes through all entries of a selection, some hundred at a time. */
public final class Walk {

    private static final int STEP = 500;

    private Walk() {}

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
