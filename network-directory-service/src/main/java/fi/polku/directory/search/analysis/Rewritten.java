package fi.polku.directory.search.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Each word in the form that a rule gives it. */
final class Rewritten extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> rule;

    Rewritten(TokenStream words, UnaryOperator<String> rule) {
        super(words);
        this.rule = rule;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var rewritten = rule.apply(term.toString());
        term.setEmpty().append(rewritten);
        return true;
    }
}
