package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem point of the path (S1-6): a delay or a decline that was the path's fault, for one of the two units to repair.
 *
 * @param kind code
 * @param text what went wrong; the record of the organisation that marked it
 * @param unit that repairs it
 */
public record Problem(
        String kind,
        FreeText text,
        UUID unit,
        Member by,
        Instant at,
        @Nullable Repair repair) {
    public Problem {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(unit, "unit");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    Problem with(Repair done) {
        return new Problem(kind, text, unit, by, at, done);
    }

    /** What was done about it. */
    public record Repair(FreeText text, Member by, Instant at) {}
}
