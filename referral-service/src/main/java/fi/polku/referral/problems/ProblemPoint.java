package fi.polku.referral.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem point as a caller may read it. */
record ProblemPoint(
        UUID id,
        long version,
        String state,
        String kind,
        String text,
        UUID markedBy,
        Instant markedAt,
        UUID responsible,
        @Nullable UUID supportPeriod,
        @Nullable LocalDate dueOn,
        @Nullable String repair,
        @Nullable Instant repairedAt,
        List<String> availableActions) {
    @Override
    public String toString() {
        return "ProblemPoint[" + id + "]";
    }
}
