package fi.polku.directory.exchange.csv;

import fi.polku.directory.exchange.FileRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a text is written. Bytes that do not fit are an error, and never become question marks in somebody's name. */
record Encodings(Charset charset) {

    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf-16", StandardCharsets.UTF_16,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            // What spreadsheets on Finnish machines write where nobody asks them for UTF-8.
            "windows-1252", Charset.forName("windows-1252"));

    private static final int MARK = 3;

    static Encodings of(@Nullable String name) {
        var charset = name == null ? StandardCharsets.UTF_8 : KNOWN.get(name.toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw new FileRefused(
                    "unknown-encoding",
                    String.join(", ", KNOWN.keySet().stream().sorted().toList()));
        }
        return new Encodings(charset);
    }

    /** Opens a text after its byte order mark, which also tells what it is. */
    Reader open(Path file) throws IOException {
        var in = new PushbackInputStream(Files.newInputStream(file), MARK);
        var start = in.readNBytes(MARK);
        var actual = charset;
        if (start.length == MARK && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            actual = StandardCharsets.UTF_8;
        } else {
            in.unread(start);
            if (start.length >= 2 && (start[0] & start[1] & 0xFE) == 0xFE && start[0] != start[1]) {
                actual = StandardCharsets.UTF_16;
            }
        }
        var decoder = actual.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(in, decoder));
    }

    /** The one of the usual separators that the heading has most of. */
    char separator(Path file) throws IOException {
        try (var text = new BufferedReader(open(file))) {
            var heading = new StringBuilder();
            for (int next = text.read(); next >= 0 && next != '\n' && heading.length() < 1 << 16; next = text.read()) {
                heading.append((char) next);
            }
            var best = ';';
            for (var candidate : new char[] {',', '\t'}) {
                best = count(heading, candidate) > count(heading, best) ? candidate : best;
            }
            return best;
        }
    }

    private static long count(CharSequence text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
