package fi.polku.directory.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How one language's words are read: stop words left out, inflected forms brought to one stem, compounds taken apart in what is kept,
 * synonyms added to what is asked. Stop words, irregular forms, parts of compounds and synonyms are data files.
 */
public final class Words {

    private static final float SYNONYM = 0.9f;

    private final Language language;
    private final CharArraySet stopWords;
    private final Map<String, String> forms;
    private final Compounds compounds;
    private final Remembered<String> stems = new Remembered<>();
    private final Remembered<List<String>> parts = new Remembered<>();
    private final Analyzer stemming;
    private final Analyzer keeping;
    private final Analyzer asking;

    private Words(Language language) {
        this.language = language;
        stopWords = new CharArraySet(WordFile.lines("stop-words", language), true);
        var cutter = Cutter.of(language);
        forms = forms(cutter);
        compounds = new Compounds(WordFile.lines("compound-parts", language), joints(), forms, cutter);
        stemming = Chain.of(this::stem);
        keeping = Chain.of(words -> new PartsBeside(stem(words), this::parts));
        var synonyms = synonyms();
        asking = Chain.of(words -> new LighterSynonyms(
                new SynonymGraphFilter(stem(new StopFilter(words, stopWords)), synonyms, false), SYNONYM));
    }

    public static Words of(Language language) {
        return new Words(language);
    }

    /** For what is kept in the index. */
    public Analyzer keeping() {
        return keeping;
    }

    /** For what people ask. */
    public Analyzer asking() {
        return asking;
    }

    /** The stem under which a single word is found. */
    public String stem(String word) {
        return one(stemming, word);
    }

    /** The stems of a compound's parts; empty where the stem is of no compound. */
    public List<String> parts(String stem) {
        return parts.get(stem, compounds::parts);
    }

    private TokenStream stem(TokenStream words) {
        var cutter = Cutter.of(language);
        var plain = language == Language.EN ? new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)) : words;
        return new Rewritten(plain, word -> stems.get(word, unknown -> stem(unknown, cutter)));
    }

    private String stem(String word, Cutter cutter) {
        var cut = cutter.apply(word);
        var form = forms.get(cut);
        if (form != null) {
            return form;
        }
        var compound = compounds.stem(word, cutter);
        return compound == null ? cut : compound;
    }

    /** In Swedish an {@code s} may hold two words together. */
    private List<String> joints() {
        return language == Language.SV ? List.of("s") : List.of();
    }

    private Map<String, String> forms(Cutter cutter) {
        var found = new HashMap<String, String>();
        for (var line : WordFile.lines("forms", language)) {
            var words = line.split(" +", -1);
            var base = cutter.apply(words[0]);
            for (var word : words) {
                var before = found.put(cutter.apply(word), base);
                if (before != null && !before.equals(base)) {
                    throw new IllegalStateException("Forms of two words are cut to the same stem: " + word);
                }
            }
        }
        return Map.copyOf(found);
    }

    private SynonymMap synonyms() {
        var parser = new SolrSynonymParser(true, true, stemming);
        try {
            parser.parse(new StringReader(WordFile.read("synonyms", language)));
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("Synonyms cannot be read: " + language, e);
        }
    }

    private static String one(Analyzer analyzer, String word) {
        var found = all(analyzer, word);
        return found.isEmpty() ? word : found.getFirst();
    }

    static List<String> all(Analyzer analyzer, String text) {
        var found = new ArrayList<String>();
        try (var words = analyzer.tokenStream("", text)) {
            var term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                found.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** What is done to words once they have been told apart and written small. */
    private static final class Chain extends Analyzer {

        private final UnaryOperator<TokenStream> steps;

        private Chain(UnaryOperator<TokenStream> steps) {
            this.steps = steps;
        }

        static Analyzer of(UnaryOperator<TokenStream> steps) {
            return new Chain(steps);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, steps.apply(new LowerCaseFilter(source)));
        }
    }
}
