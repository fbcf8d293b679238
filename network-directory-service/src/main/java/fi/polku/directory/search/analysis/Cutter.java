package fi.polku.directory.search.analysis;

import java.util.function.UnaryOperator;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Cuts the endings off words, one thread's at a time. */
final class Cutter implements UnaryOperator<String> {

    private static final int SHORTEST_OF_ET = 6;

    private final SnowballStemmer stemmer;
    private final UnaryOperator<String> tails;

    private Cutter(SnowballStemmer stemmer, UnaryOperator<String> tails) {
        this.stemmer = stemmer;
        this.tails = tails;
    }

    static Cutter of(Language language) {
        return switch (language) {
            case FI -> new Cutter(new FinnishStemmer(), FinnishTails::even);
            case SV -> new Cutter(new SwedishStemmer(), Cutter::withoutArticle);
            case EN -> new Cutter(new EnglishStemmer(), UnaryOperator.identity());
        };
    }

    @Override
    public String apply(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return tails.apply(stemmer.getCurrent());
    }

    /** The Swedish stemmer leaves the article of neuters where it is: {@code missbruket}. */
    private static String withoutArticle(String stem) {
        return stem.length() >= SHORTEST_OF_ET && stem.endsWith("et") ? stem.substring(0, stem.length() - 2) : stem;
    }
}
