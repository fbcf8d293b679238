package fi.polku.directory.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.BoostAttribute;

/** What somebody said counts for more than what else it may be called. */
final class LighterSynonyms extends TokenFilter {

    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final BoostAttribute boost = addAttribute(BoostAttribute.class);
    private final float weight;

    LighterSynonyms(TokenStream words, float weight) {
        super(words);
        this.weight = weight;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        boost.setBoost(SynonymGraphFilter.TYPE_SYNONYM.equals(type.type()) ? weight : 1);
        return true;
    }
}
