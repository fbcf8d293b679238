package fi.polku.directory.search.query;

import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Fields;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What people ask in their own words, as a query. Nobody says in which language: the one that understands most of it counts.
 * Places in it are not looked for as words but by what serves them.
 */
final class Questions {

    private static final float NAME = 1.2f;
    private static final float TOPIC = 1.2f;
    private static final float SERVED = 4;
    private static final float THERE = 2;
    private static final float OTHER_LANGUAGES = 0.1f;

    /** More of them say no more of what is meant, and every one is looked for in nine fields. */
    private static final Pattern FIRST_WORDS = Pattern.compile("(?:[^\\p{L}\\p{N}]*+[\\p{L}\\p{N}]++){1,20}");

    private final DirectoryIndex index;
    private final Places places;

    Questions(DirectoryIndex index, Places places) {
        this.index = index;
        this.places = places;
    }

    /**
     * What answers it.
     *
     * @param share how many of its words have to be there, from 0 (any) to 1 (all)
     */
    Query of(IndexReader reader, String text, float share) {
        var told = places.in(first(text));
        var inWords = new ArrayList<Query>();
        for (var language : Language.values()) {
            words(reader, language, told.rest(), share).ifPresent(inWords::add);
        }
        var all = new BooleanQuery.Builder();
        if (!inWords.isEmpty()) {
            all.add(new DisjunctionMaxQuery(inWords, OTHER_LANGUAGES), Occur.MUST);
        }
        if (!told.codes().isEmpty()) {
            var serving = new BoostQuery(new ConstantScoreQuery(places.serving(told.codes())), SERVED);
            all.add(serving, inWords.isEmpty() ? Occur.MUST : Occur.SHOULD);
            all.add(new BoostQuery(new ConstantScoreQuery(Places.at(told.codes())), THERE), Occur.SHOULD);
        }
        var query = all.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery("Nothing but stop words") : query;
    }

    private static String first(String text) {
        var words = FIRST_WORDS.matcher(text);
        return words.lookingAt() ? words.group() : text;
    }

    private Optional<Query> words(IndexReader reader, Language language, String text, float share) {
        var queries = new WordQueries(index.words(language), language, reader);
        @Nullable Query anywhere = queries.createMinShouldMatchQuery(Fields.words(language), text, share);
        if (anywhere == null) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder().add(anywhere, Occur.MUST);
        add(all, queries.createBooleanQuery(Fields.name(language), text), NAME);
        add(all, queries.createBooleanQuery(Fields.topic(language), text), TOPIC);
        return Optional.of(all.build());
    }

    private static void add(BooleanQuery.Builder all, @Nullable Query query, float weight) {
        if (query != null) {
            all.add(new BoostQuery(query, weight), Occur.SHOULD);
        }
    }
}
