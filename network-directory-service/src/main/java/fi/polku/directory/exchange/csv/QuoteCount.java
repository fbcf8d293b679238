package fi.polku.directory.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotes: the parser takes a text that ends within some for one that ends after them. */
final class QuoteCount extends FilterReader {

    private boolean open;

    QuoteCount(Reader in) {
        super(in);
    }

    /** Whether what was read so far ends within quotes. */
    boolean isOpen() {
        return open;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (var i = offset; i < offset + count; i++) {
            open ^= buffer[i] == '"';
        }
        return count;
    }
}
