package fi.polku.directory.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/** Each compound, and beside it its parts. */
final class PartsBeside extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Function<String, List<String>> parts;
    private final Deque<String> waiting = new ArrayDeque<>();
    private @Nullable State compound;

    PartsBeside(TokenStream words, Function<String, List<String>> parts) {
        super(words);
        this.parts = parts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (compound != null && !waiting.isEmpty()) {
            restoreState(compound);
            term.setEmpty().append(waiting.removeFirst());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting.addAll(parts.apply(term.toString()));
        compound = waiting.isEmpty() ? null : captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        compound = null;
    }
}
