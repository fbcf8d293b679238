package fi.polku.directory.search.query;

import fi.polku.contracts.PublicState;
import fi.polku.directory.search.index.Facet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been found.
 *
 * @param hits the best first
 * @param total of all hits, those of other pages too
 * @param counts of each facet's values, as if nothing narrowed by that facet
 */
public record Found(List<Hit> hits, int total, Map<Facet, List<Count>> counts) {

    public Found {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /** A hit with the place after which the next page begins. */
    public record Hit(PublicState state, Position position) {}

    /** How many hits have a value. */
    public record Count(String code, int count) {}

    /** A place in the order of hits. */
    public record Position(float score, String id) {}

    /** Where a page begins. */
    public record Begin(@Nullable Position after, int limit) {}
}
