package fi.polku.directory.search.query;

import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.analysis.Words;
import fi.polku.directory.search.index.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Queries for the words of one language. A word that the index knows is looked for as it is, and a compound by its parts too; one that
 * it does not know may be unfinished or misspelt. No character of what people write has a meaning of its own.
 */
final class WordQueries extends QueryBuilder {

    private static final int SHORTEST_UNFINISHED = 3;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int SHORTEST_TWICE_MISSPELT = 8;
    private static final int EXPANSIONS = 30;

    /** Each costs as much as all of a short question; who misspells more than these is understood by the other words. */
    private static final int MOST_MISSPELT = 3;

    private static final float OF_PARTS = 0.5f;
    private static final float MISSPELT = 0.6f;

    private final Words words;
    private final String everywhere;
    private final IndexReader reader;
    private final Set<String> misspelt = new HashSet<>();

    WordQueries(Words words, Language language, IndexReader reader) {
        super(words.asking());
        this.words = words;
        this.everywhere = Fields.words(language);
        this.reader = reader;
    }

    @Override
    protected Query newTermQuery(Term term, float boost) {
        var parts = parts(term);
        if (isKnown(term.text())) {
            return boosted(
                    parts.isEmpty() ? new TermQuery(term) : best(new TermQuery(term), of(parts, term.field())), boost);
        }
        return boosted(parts.isEmpty() ? guess(term) : of(parts, term.field()), boost);
    }

    /** What was said and what else it may be called: the best of them counts, not their sum. */
    @Override
    protected Query newSynonymQuery(String field, TermAndBoost[] terms) {
        var alternatives = new ArrayList<Query>();
        for (var term : terms) {
            alternatives.add(newTermQuery(new Term(field, term.term()), term.boost()));
        }
        return new DisjunctionMaxQuery(alternatives, 0);
    }

    private List<String> parts(Term term) {
        return words.parts(term.text());
    }

    /** Its parts, in whatever words; the more of them the better. */
    private static Query of(List<String> parts, String field) {
        var any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(new TermQuery(new Term(field, part)), Occur.SHOULD));
        return new BoostQuery(any.build(), OF_PARTS);
    }

    private Query guess(Term term) {
        var length = term.text().length();
        var guesses = new ArrayList<Query>();
        guesses.add(new TermQuery(term));
        if (length >= SHORTEST_UNFINISHED) {
            guesses.add(new PrefixQuery(term));
        }
        if (length >= SHORTEST_MISSPELT && mayBeMisspelt(term.text())) {
            var edits = length >= SHORTEST_TWICE_MISSPELT ? 2 : 1;
            guesses.add(new BoostQuery(new FuzzyQuery(term, edits, 1, EXPANSIONS, true), MISSPELT));
        }
        return new DisjunctionMaxQuery(guesses, 0);
    }

    /** The first few, in each of the fields. */
    private boolean mayBeMisspelt(String word) {
        return misspelt.contains(word) || (misspelt.size() < MOST_MISSPELT && misspelt.add(word));
    }

    private static Query best(Query... alternatives) {
        return new DisjunctionMaxQuery(List.of(alternatives), 0);
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    private boolean isKnown(String word) {
        try {
            return reader.docFreq(new Term(everywhere, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
