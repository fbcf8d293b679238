package fi.polku.directory.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.exchange.FileRefused;
import fi.polku.directory.exchange.Format;
import fi.polku.directory.exchange.Identities;
import fi.polku.directory.exchange.ImportOrder;
import fi.polku.directory.exchange.Incoming;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.RowFault;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A table of entries of one kind (RFC 4180; parted by semicolons, commas or tabs), with a heading that names fields. */
public final class CsvFormat implements Format {

    private static final int LONGEST_ROW = 1 << 20;

    /** Rows with a successor wait in memory for the others; and of all that a region has few have been merged. */
    private static final int MOST_WITH_SUCCESSOR = 10_000;

    private final Forms forms;

    public CsvFormat(Forms forms) {
        this.forms = forms;
    }

    @Override
    public String code() {
        return "csv";
    }

    @Override
    public Set<Kind> kinds(ImportOrder order) {
        if (order.kind() == null) {
            throw new FileRefused("kind-missing");
        }
        return Set.of(order.kind());
    }

    @Override
    public void check(Path file, ImportOrder order, Identities identities) {
        var rows = new AtomicInteger();
        var waiting = new AtomicInteger();
        kinds(order)
                .forEach(kind -> read(file, kind, order, identities, row -> {
                    if (rows.incrementAndGet() > MOST_ROWS) {
                        throw new FileRefused("too-many-rows", MOST_ROWS);
                    }
                    if (row.fields().hasNonNull("successor") && waiting.incrementAndGet() > MOST_WITH_SUCCESSOR) {
                        throw new FileRefused("too-many-successors", MOST_WITH_SUCCESSOR);
                    }
                }));
    }

    @Override
    public void read(Path file, Kind kind, ImportOrder order, Identities identities, Consumer<Incoming> row) {
        var encoding = Encodings.of(order.encoding());
        try (var text = new QuoteCount(encoding.open(file));
                var records = reader(encoding, file, text)) {
            var rows = records.iterator();
            if (!rows.hasNext()) {
                throw new FileRefused("file-empty");
            }
            var heading = Heading.of(rows.next().getFields(), kind, Columns.of(forms, kind));
            while (rows.hasNext()) {
                var read = heading.read(rows.next(), identities);
                var broken = !rows.hasNext() && text.isOpen();
                row.accept(broken ? read.refusedFor(RowFault.at("", "quote-not-closed")) : read);
            }
        } catch (CsvParseException e) {
            throw new FileRefused("malformed-csv");
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? new FileRefused("wrong-encoding") : e;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static CsvReader<CsvRecord> reader(Encodings encoding, Path file, Reader text) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(encoding.separator(file))
                .allowExtraCharsAfterClosingQuote(false)
                // A row with too few or too many cells is refused by itself, not with all others.
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text);
    }

    private static RuntimeException refused(IOException e) {
        return e instanceof CharacterCodingException ? new FileRefused("wrong-encoding") : new UncheckedIOException(e);
    }
}
