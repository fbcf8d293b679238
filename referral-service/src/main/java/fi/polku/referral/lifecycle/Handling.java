package fi.polku.referral.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the receiver has done with it so far. The receiver's record; the sender never sets any of it. */
public record Handling(
        @Nullable Decision decision,
        @Nullable Declining declining,
        @Nullable Waiting waiting,
        @Nullable Visit visit,
        @Nullable Hold hold,
        List<Interim> interims,
        @Nullable Outcome outcome,
        @Nullable Failure failure,
        @Nullable Proposal proposal) {
    public static final Handling NONE = new Handling(null, null, null, null, null, List.of(), null, null, null);

    public Handling {
        interims = List.copyOf(interims);
    }

    Handling with(@Nullable Decision decided) {
        return decided == null
                ? this
                : new Handling(decided, declining, waiting, visit, hold, interims, outcome, failure, proposal);
    }

    Handling with(Declining declined) {
        return new Handling(decision, declined, waiting, visit, null, interims, outcome, failure, null);
    }

    Handling with(Waiting awaited) {
        return new Handling(decision, declining, awaited, visit, hold, interims, outcome, failure, proposal);
    }

    Handling with(@Nullable Visit planned) {
        return planned == null
                ? this
                : new Handling(decision, declining, null, planned, hold, interims, outcome, failure, proposal);
    }

    Handling with(Hold held) {
        return new Handling(decision, declining, waiting, visit, held, interims, outcome, failure, proposal);
    }

    Handling resumed() {
        return new Handling(decision, declining, waiting, visit, null, interims, outcome, failure, proposal);
    }

    Handling and(Interim told) {
        List<Interim> more = Stream.concat(interims.stream(), Stream.of(told)).toList();
        return new Handling(decision, declining, waiting, visit, hold, more, outcome, failure, proposal);
    }

    Handling with(Outcome reached) {
        return new Handling(decision, declining, waiting, visit, null, interims, reached, failure, null);
    }

    Handling with(Failure failed) {
        return new Handling(decision, declining, waiting, visit, null, interims, outcome, failed, null);
    }

    /** Answered, or overtaken by being taken on. */
    Handling withoutProposal() {
        return new Handling(decision, declining, waiting, visit, hold, interims, outcome, failure, null);
    }

    Handling with(Proposal asked) {
        return new Handling(decision, declining, waiting, visit, hold, interims, outcome, failure, asked);
    }
}
