package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the client answered to a measure, or why there is no answer (S3-11): not having been asked and not wanting to answer are two
 * things.
 *
 * @param moment code: start, during, end
 * @param answer code
 * @param score where there is one
 * @param definition version of the question it was an answer to
 * @param asker who asked
 * @param by who wrote it down
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
        Member asker,
        Member by,
        Instant at) {
    public static final String START = "start";
    public static final String DURING = "during";
    public static final String END = "end";
    public static final String SCORED = "scored";

    public Measurement {
        requireNonNull(measure, "measure");
        requireNonNull(moment, "moment");
        requireNonNull(on, "on");
        requireNonNull(answer, "answer");
        requireNonNull(asker, "asker");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    /** Whether this is the same question at the same moment, so that the later one stands. */
    boolean takesThePlaceOf(Measurement earlier) {
        return measure.equals(earlier.measure)
                && moment.equals(earlier.moment)
                && (!moment.equals(DURING) || on.equals(earlier.on));
    }
}
