package fi.polku.directory.exchange.mongo;

import fi.polku.directory.exchange.ReportRow;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;

/** Some rows of a report, one after the other. */
record RowsDocument(@BsonId String id, UUID run, int first, int last, List<ReportRow> rows) {

    static final String COLLECTION = "importRows";

    RowsDocument {
        rows = List.copyOf(rows);
    }

    static RowsDocument of(UUID run, List<ReportRow> rows) {
        var first = rows.getFirst().number();
        return new RowsDocument(run + "-" + first, run, first, rows.getLast().number(), rows);
    }
}
