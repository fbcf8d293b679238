package fi.polku.directory.search.query;

import fi.polku.directory.reference.Finland;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Facet;
import fi.polku.directory.search.index.Fields;
import fi.polku.directory.search.query.Found.Begin;
import fi.polku.directory.search.query.Found.Count;
import fi.polku.directory.search.query.Found.Hit;
import fi.polku.directory.search.query.Found.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.ConcurrentDrillSidewaysResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds entries by what people say and by what they narrow it to, with the counts of what else there is. */
public final class FindEntries {

    static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));
    private static final float MOST = 0.67f;
    private static final int FEW = 5;

    private final DirectoryIndex index;
    private final Questions questions;
    private final Places places;
    private final FacetStates states;

    public FindEntries(DirectoryIndex index, Finland finland) {
        this.index = index;
        this.places = new Places(finland);
        this.questions = new Questions(index, places);
        this.states = new FacetStates(index);
    }

    /** In what most of the words are; where that is little, in what any of them is. */
    public Found find(@Nullable String text, Narrowing narrowing, Begin begin) {
        return index.read(searcher -> {
            if (text == null) {
                return find(searcher, MatchAllDocsQuery.INSTANCE, narrowing, begin);
            }
            var reader = searcher.getIndexReader();
            var strict = questions.of(reader, text, MOST);
            var found = find(searcher, strict, narrowing, begin);
            var enough = narrowing.values().isEmpty() ? found.total() : searcher.count(narrowed(strict, narrowing));
            return enough >= FEW ? found : find(searcher, questions.of(reader, text, 0), narrowing, begin);
        });
    }

    private Found find(IndexSearcher searcher, Query query, Narrowing narrowing, Begin begin) throws IOException {
        var state = states.of(searcher.getIndexReader());
        if (state == null) {
            return new Found(List.of(), 0, Map.of());
        }
        var drill = new DrillDownQuery(index.facets(), narrowed(query, narrowing));
        narrowing.values().forEach((facet, values) -> values.forEach(value -> drill.add(facet.code(), value)));
        var hits = new TopFieldCollectorManager(
                BEST_FIRST, begin.limit(), after(searcher, begin.after()), Integer.MAX_VALUE);
        ConcurrentDrillSidewaysResult<TopFieldDocs> found =
                new DrillSideways(searcher, index.facets(), state).search(drill, hits);
        return new Found(
                hits(searcher, found.collectorResult),
                Math.toIntExact(found.collectorResult.totalHits.value()),
                counts(found.facets));
    }

    /** In force on the day, serving the municipality, assured since. */
    private Query narrowed(Query query, Narrowing narrowing) {
        var day = narrowing.day().toEpochDay();
        var all = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LongField.newRangeQuery(Fields.FROM, Long.MIN_VALUE, day), Occur.FILTER)
                .add(LongField.newRangeQuery(Fields.TO, day, Long.MAX_VALUE), Occur.FILTER);
        if (narrowing.municipality() != null) {
            all.add(places.serving(Set.of(narrowing.municipality())), Occur.FILTER);
        }
        if (narrowing.assuredSince() != null) {
            var since = narrowing.assuredSince().toEpochDay();
            all.add(LongField.newRangeQuery(Fields.ASSURED, since, Long.MAX_VALUE), Occur.FILTER);
        }
        return all.build();
    }

    private static @Nullable FieldDoc after(IndexSearcher searcher, @Nullable Position position) {
        return position == null
                ? null
                : new FieldDoc(searcher.getIndexReader().maxDoc(), position.score(), new Object[] {
                    position.score(), new BytesRef(position.id())
                });
    }

    private List<Hit> hits(IndexSearcher searcher, TopFieldDocs found) throws IOException {
        var hits = new ArrayList<Hit>();
        for (var doc : found.scoreDocs) {
            var order = ((FieldDoc) doc).fields;
            hits.add(new Hit(
                    index.state(searcher, doc.doc),
                    new Position((Float) order[0], ((BytesRef) order[1]).utf8ToString())));
        }
        return hits;
    }

    private static Map<Facet, List<Count>> counts(Facets facets) throws IOException {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var found = facets.getAllChildren(facet.code());
            counts.put(
                    facet,
                    found == null
                            ? List.of()
                            : Arrays.stream(found.labelValues)
                                    .map(value -> new Count(value.label, value.value.intValue()))
                                    .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                                    .toList());
        }
        return counts;
    }
}
