package fi.polku.directory.entries.web;

import fi.polku.directory.entries.EntryRefused;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Parts of a body, each of whose faults is told where that part stands. */
final class Placed {

    private Placed() {}

    static <B, P> List<P> each(String list, List<B> bodies, Function<B, P> part) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> EntryRefused.under(list + "/" + i, () -> part.apply(bodies.get(i))))
                .toList();
    }
}
