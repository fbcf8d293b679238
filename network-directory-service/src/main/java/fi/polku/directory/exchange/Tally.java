package fi.polku.directory.exchange;

import java.util.List;

/** How many rows there were so far, and of what verdict. */
public record Tally(int read, int created, int changed, int unchanged, int kept, int refused) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    Tally with(List<ReportRow> rows) {
        return new Tally(
                read + rows.size(),
                created + count(rows, Verdict.CREATED),
                changed + count(rows, Verdict.CHANGED),
                unchanged + count(rows, Verdict.UNCHANGED),
                kept + count(rows, Verdict.KEPT),
                refused + count(rows, Verdict.REFUSED));
    }

    private static int count(List<ReportRow> rows, Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
