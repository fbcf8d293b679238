package fi.polku.directory.exchange;

import fi.polku.directory.entries.Held;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a row.
 *
 * @param seen the entry as it is, absent where it is new
 * @param wanted the entry as it is to be, absent where nothing is to be written
 * @param given fingerprints of what the source gives, by field; without those that a person's word keeps
 */
record Planned<E>(
        Incoming row,
        @Nullable UUID id,
        @Nullable Held<E> seen,
        @Nullable E wanted,
        Map<String, String> given,
        List<String> changed,
        List<String> kept,
        List<RowFault> faults) {

    static <E> Planned<E> refused(Incoming row, @Nullable UUID id, List<RowFault> faults) {
        return new Planned<>(row, id, null, null, Map.of(), List.of(), List.of(), faults);
    }

    boolean writes() {
        return wanted != null;
    }

    Verdict verdict() {
        if (!faults.isEmpty()) {
            return Verdict.REFUSED;
        }
        if (wanted != null) {
            return seen == null ? Verdict.CREATED : Verdict.CHANGED;
        }
        return kept.isEmpty() ? Verdict.UNCHANGED : Verdict.KEPT;
    }

    ReportRow report(int number) {
        return new ReportRow(number, row.place(), row.kind(), row.externalId(), id, verdict(), changed, kept, faults);
    }
}
