package fi.polku.directory.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes entries as a table that a spreadsheet opens, and that can be sent back changed: id and version tell which entry is
 * meant, and that nobody else has changed it since.
 */
public final class CsvExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Forms forms;

    public CsvExport(Forms forms) {
        this.forms = forms;
    }

    /** Writes one table. */
    @SuppressWarnings("unchecked") // a kind's form is that of its entries
    public <E extends Entry<E>> void write(Kind kind, Stream<Held<E>> entries, OutputStream out) throws IOException {
        var form = (Form<E>) Columns.form(forms, kind);
        var columns = Columns.of(forms, kind);
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            var heading = new ArrayList<>(List.of(Columns.ID, Columns.VERSION));
            heading.addAll(columns.keySet());
            csv.writeRecord(heading);
            entries.forEach(held -> {
                var body = form.write(held.entry());
                var cells = new ArrayList<String>();
                cells.add(held.id().toString());
                cells.add(Long.toString(held.version()));
                columns.values()
                        .forEach(column -> cells.add(Cell.neutral(
                                Cell.of(column, body.at(column.pointer())).text())));
                csv.writeRecord(cells);
            });
        }
    }
}
