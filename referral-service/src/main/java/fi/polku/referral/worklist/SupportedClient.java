package fi.polku.referral.worklist;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** One support period of a client, without its words, for whoever answers for it. */
record SupportedClient(@BsonId UUID id, Standing state) {
    UUID client() {
        return state.client();
    }

    Instant lastSignAt() {
        return state.sought().lastSignAt();
    }

    boolean endScoreMissing() {
        return state.sought().endScoreMissing();
    }

    /** Of what is to happen next, what comes first: a step with a day before one without. */
    Optional<OpenStep> nextStep() {
        return state.work().steps().stream()
                .filter(step -> step.doneOn() == null)
                .min(Comparator.comparing(Step::remindOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingInt(Step::number))
                .map(step -> new OpenStep(id, step.number(), step.responsible().membership(), step.remindOn()));
    }

    /** What of its state is read. */
    record Standing(UUID client, Sought sought, Work work) {}

    /** What of that is worked out beforehand. */
    record Sought(Instant lastSignAt, boolean endScoreMissing) {}

    /** Of the work its steps alone. */
    record Work(List<Step> steps) {
        Work {
            steps = List.copyOf(steps);
        }
    }

    /** A step without its words. */
    record Step(
            int number,
            Member responsible,
            @Nullable LocalDate remindOn,
            @Nullable LocalDate doneOn) {}

    /**
     * A step that is not done.
     *
     * @param responsible membership that sees to it
     */
    record OpenStep(
            UUID supportPeriod,
            int number,
            UUID responsible,
            @Nullable LocalDate remindOn) {}
}
