package fi.polku.directory.search.query;

import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who has begun to type may be after: names and kinds of what is there, from the beginning of any of their words, those
 * that most entries share first. Where nothing begins so, one wrong letter but the first is forgiven.
 */
public final class SuggestPhrases {

    private static final char BEHIND = '\u0000';
    private static final int MOST_LOOKED_AT = 3_000;
    private static final int SHORTEST_MISSPELT = 4;
    private static final Comparator<Candidate> MOST_SHARED_FIRST = Comparator.comparingInt(Candidate::entries)
            .reversed()
            .thenComparingInt(candidate -> candidate.phrase().length())
            .thenComparing(Candidate::phrase);

    private final DirectoryIndex index;

    public SuggestPhrases(DirectoryIndex index) {
        this.index = index;
    }

    public List<Suggestion> suggest(String begun, Language language, int limit) {
        var small = begun.strip().toLowerCase(Locale.ROOT);
        if (small.isEmpty() || small.indexOf(BEHIND) >= 0) {
            return List.of();
        }
        return index.read(searcher -> {
            var field = Fields.suggestion(language);
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            if (terms == null) {
                return List.of();
            }
            var found = there(searcher.getIndexReader(), field, beginning(terms, small), limit);
            return found.isEmpty() && small.length() >= SHORTEST_MISSPELT
                    ? there(searcher.getIndexReader(), field, nearly(terms, small), limit)
                    : found;
        });
    }

    private static Map<String, Candidate> beginning(Terms terms, String begun) throws IOException {
        var prefix = new BytesRef(begun);
        var each = terms.iterator();
        var found = new LinkedHashMap<String, Candidate>();
        @Nullable BytesRef term = each.seekCeil(prefix) == SeekStatus.END ? null : each.term();
        for (var looked = 0;
                term != null && looked < MOST_LOOKED_AT && StringHelper.startsWith(term, prefix);
                looked++) {
            add(found, term, each);
            term = each.next();
        }
        return found;
    }

    private static Map<String, Candidate> nearly(Terms terms, String begun) throws IOException {
        var first = begun.offsetByCodePoints(0, 1);
        var misspelt = new LevenshteinAutomata(begun.substring(first), true).toAutomaton(1, begun.substring(0, first));
        var beginning = Operations.determinize(
                Operations.concatenate(List.of(misspelt, Automata.makeAnyString())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        var each = terms.intersect(new CompiledAutomaton(beginning, false, true), null);
        var found = new LinkedHashMap<String, Candidate>();
        @Nullable BytesRef term = each.next();
        for (var looked = 0; term != null && looked < MOST_LOOKED_AT; looked++) {
            add(found, term, each);
            term = each.next();
        }
        return found;
    }

    private static void add(Map<String, Candidate> found, BytesRef term, TermsEnum at) throws IOException {
        var text = term.utf8ToString();
        var phrase = text.substring(text.indexOf(BEHIND) + 1);
        found.putIfAbsent(phrase, new Candidate(phrase, at.docFreq(), BytesRef.deepCopyOf(term)));
    }

    /** The index remembers for a while what no entry is called any more. */
    private static List<Suggestion> there(
            IndexReader reader, String field, Map<String, Candidate> candidates, int limit) throws IOException {
        var found = new ArrayList<Suggestion>();
        for (var candidate :
                candidates.values().stream().sorted(MOST_SHARED_FIRST).toList()) {
            if (found.size() == limit) {
                break;
            }
            if (isThere(reader, field, candidate.term)) {
                found.add(new Suggestion(candidate.phrase, candidate.entries));
            }
        }
        return found;
    }

    private static boolean isThere(IndexReader reader, String field, BytesRef term) throws IOException {
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(field);
            var each = terms == null ? null : terms.iterator();
            if (each != null && each.seekExact(term)) {
                var alive = leaf.reader().getLiveDocs();
                var entries = each.postings(null, PostingsEnum.NONE);
                for (var at = entries.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = entries.nextDoc()) {
                    if (alive == null || alive.get(at)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * A phrase that finds something.
     *
     * @param entries about how many entries are called so
     */
    public record Suggestion(String phrase, int entries) {}

    private record Candidate(String phrase, int entries, BytesRef term) {}
}
