package fi.polku.directory.search.query;

import fi.polku.directory.search.index.Fields;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Whether anything that is in force on a day has a term in a field. */
record There(IndexReader reader, String field, LocalDate day) {

    boolean isCalled(BytesRef term) throws IOException {
        for (var leaf : reader.leaves()) {
            if (isCalled(leaf.reader(), term)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalled(LeafReader leaf, BytesRef term) throws IOException {
        var terms = leaf.terms(field);
        var each = terms == null ? null : terms.iterator();
        if (each == null || !each.seekExact(term)) {
            return false;
        }
        var alive = leaf.getLiveDocs();
        var entries = each.postings(null, PostingsEnum.NONE);
        for (var at = entries.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = entries.nextDoc()) {
            if ((alive == null || alive.get(at))
                    && day(leaf, Fields.FROM, at) <= day.toEpochDay()
                    && day(leaf, Fields.TO, at) >= day.toEpochDay()) {
                return true;
            }
        }
        return false;
    }

    private static long day(LeafReader leaf, String field, int document) throws IOException {
        var days = leaf.getSortedNumericDocValues(field);
        return days != null && days.advanceExact(document) ? days.nextValue() : 0;
    }
}
