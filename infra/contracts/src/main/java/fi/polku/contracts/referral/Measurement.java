package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client answered to a question with a scale, or why there is no answer. Scores pair only on the same scale.
 *
 * @param measure code: {@code work-ability-score}, or {@code benefit}, the region's own
 * @param moment {@code start}, {@code during} or {@code end}
 * @param answer code of what came of asking: scored, declined by the client, not-asked
 * @param score present where scored
 * @param minimum of the scale it was asked on
 * @param maximum of that scale
 * @param definition version of the question
 * @param unit that asked
 */
public record Measurement(
        String measure,
        String moment,
        LocalDate on,
        String answer,
        @Nullable Integer score,
        int minimum,
        int maximum,
        long definition,
        UUID unit) {
    public Measurement {
        requireNonNull(measure, "measure");
        requireNonNull(moment, "moment");
        requireNonNull(on, "on");
        requireNonNull(answer, "answer");
        requireNonNull(unit, "unit");
    }
}
