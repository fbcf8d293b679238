package fi.polku.directory.search.query;

import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
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
    private static final int MOST_LOOKED_AT = 20_000;

    /** Of those looked at, the most shared; more than are asked for, since some may be called so no longer. */
    private static final int MOST_KEPT = 100;

    private static final int SHORTEST_MISSPELT = 4;
    private static final Comparator<Begun> LEAST_SHARED_FIRST = Comparator.comparingInt(Begun::entries)
            .thenComparing(Comparator.comparingInt((Begun begun) -> begun.term().length)
                    .reversed())
            .thenComparing(Begun::term, Comparator.reverseOrder());
    private static final Comparator<Candidate> MOST_SHARED_FIRST = Comparator.comparingInt(Candidate::entries)
            .reversed()
            .thenComparingInt(candidate -> candidate.phrase().length())
            .thenComparing(Candidate::phrase);

    private final DirectoryIndex index;

    public SuggestPhrases(DirectoryIndex index) {
        this.index = index;
    }

    /** Of what is in force on the day. */
    public List<Suggestion> suggest(String begun, Language language, LocalDate day, int limit) {
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
            var there = new There(searcher.getIndexReader(), field, day);
            var found = there(there, beginning(terms, small), limit);
            return found.isEmpty() && small.length() >= SHORTEST_MISSPELT
                    ? there(there, nearly(terms, small), limit)
                    : found;
        });
    }

    private static Map<String, Candidate> beginning(Terms terms, String begun) throws IOException {
        var prefix = new BytesRef(begun);
        var each = terms.iterator();
        var found = new MostShared();
        @Nullable BytesRef term = each.seekCeil(prefix) == SeekStatus.END ? null : each.term();
        for (var looked = 0;
                term != null && looked < MOST_LOOKED_AT && StringHelper.startsWith(term, prefix);
                looked++) {
            found.offer(term, each.docFreq());
            term = each.next();
        }
        return found.candidates();
    }

    private static Map<String, Candidate> nearly(Terms terms, String begun) throws IOException {
        var first = begun.offsetByCodePoints(0, 1);
        var misspelt = new LevenshteinAutomata(begun.substring(first), true).toAutomaton(1, begun.substring(0, first));
        var beginning = Operations.determinize(
                Operations.concatenate(List.of(misspelt, Automata.makeAnyString())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        var each = terms.intersect(new CompiledAutomaton(beginning, false, true), null);
        var found = new MostShared();
        @Nullable BytesRef term = each.next();
        for (var looked = 0; term != null && looked < MOST_LOOKED_AT; looked++) {
            found.offer(term, each.docFreq());
            term = each.next();
        }
        return found.candidates();
    }

    /** The index remembers for a while what no entry is called any more, and for long what is not in force. */
    private static List<Suggestion> there(There there, Map<String, Candidate> candidates, int limit)
            throws IOException {
        var found = new ArrayList<Suggestion>();
        for (var candidate :
                candidates.values().stream().sorted(MOST_SHARED_FIRST).toList()) {
            if (found.size() == limit) {
                break;
            }
            if (there.isCalled(candidate.term)) {
                found.add(new Suggestion(candidate.phrase, candidate.entries));
            }
        }
        return found;
    }

    /**
     * A phrase that finds something.
     *
     * @param entries about how many entries are called so
     */
    public record Suggestion(String phrase, int entries) {}

    private record Candidate(String phrase, int entries, BytesRef term) {}

    private record Begun(BytesRef term, int entries) {}

    /** The most shared of many. */
    private static final class MostShared {

        private final PriorityQueue<Begun> kept = new PriorityQueue<>(LEAST_SHARED_FIRST);

        void offer(BytesRef term, int entries) {
            var come = new Begun(term, entries);
            if (kept.size() < MOST_KEPT || LEAST_SHARED_FIRST.compare(come, kept.element()) > 0) {
                kept.add(new Begun(BytesRef.deepCopyOf(term), entries));
                if (kept.size() > MOST_KEPT) {
                    kept.remove();
                }
            }
        }

        Map<String, Candidate> candidates() {
            var found = new HashMap<String, Candidate>();
            for (var begun : kept) {
                var text = begun.term.utf8ToString();
                var phrase = text.substring(text.indexOf(BEHIND) + 1);
                found.putIfAbsent(phrase, new Candidate(phrase, begun.entries, begun.term));
            }
            return found;
        }
    }
}
