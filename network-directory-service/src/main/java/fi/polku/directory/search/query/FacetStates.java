package fi.polku.directory.search.query;

import fi.polku.directory.search.index.DirectoryIndex;
import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Which number stands for which facet's value: costly to find out, and the same until the index changes. */
final class FacetStates {

    private final DirectoryIndex index;
    private @Nullable SortedSetDocValuesReaderState newest;

    FacetStates(DirectoryIndex index) {
        this.index = index;
    }

    /** Absent where nothing has a facet, since nothing is there. */
    synchronized @Nullable SortedSetDocValuesReaderState of(IndexReader reader) throws IOException {
        if (reader.numDocs() == 0) {
            return null;
        }
        var known = newest;
        if (known == null || !known.getReader().equals(reader)) {
            known = new DefaultSortedSetDocValuesReaderState(reader, index.facets());
            newest = known;
        }
        return known;
    }
}
