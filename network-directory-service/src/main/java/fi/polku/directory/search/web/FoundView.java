package fi.polku.directory.search.web;

import fi.polku.directory.search.query.Found.Count;
import java.util.List;

/**
 * A page of what has been found.
 *
 * @param total of all pages
 * @param facets what else there is, counted as if nothing narrowed by that facet
 */
record FoundView(List<HitView> items, int total, List<FacetView> facets) {

    /**
     * A facet by which the search may be narrowed.
     *
     * @param facet the parameter's name
     */
    record FacetView(String facet, List<Count> values) {}
}
