package fi.polku.directory.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param number in the order in which rows were taken in, from 1
 * @param changed fields that were taken over, as JSON pointers
 * @param kept fields that a person has written since, and that stay
 */
public record ReportRow(
        int number,
        String place,
        Kind kind,
        @Nullable String externalId,
        @Nullable UUID entry,
        Verdict verdict,
        List<String> changed,
        List<String> kept,
        List<RowFault> faults) {

    public ReportRow {
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
        faults = List.copyOf(faults);
    }
}
