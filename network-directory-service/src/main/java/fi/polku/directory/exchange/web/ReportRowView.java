package fi.polku.directory.exchange.web;

import fi.polku.directory.exchange.ReportRow;
import fi.polku.directory.exchange.RowFault;
import fi.polku.directory.exchange.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one row of a file. */
record ReportRowView(
        int number,
        String place,
        String kind,
        @Nullable String externalId,
        @Nullable UUID entry,
        Verdict verdict,
        List<String> changed,
        List<String> kept,
        List<RowFault> faults) {

    static ReportRowView of(ReportRow row) {
        return new ReportRowView(
                row.number(),
                row.place(),
                row.kind().code(),
                row.externalId(),
                row.entry(),
                row.verdict(),
                row.changed(),
                row.kept(),
                row.faults());
    }
}
