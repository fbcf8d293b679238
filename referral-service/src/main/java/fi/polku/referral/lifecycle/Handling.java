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
        @Nullable Failure failure) {
    public static final Handling NONE = new Handling(null, null, null, null, null, List.of(), null, null);

    public Handling {
        interims = List.copyOf(interims);
    }

    Handling with(@Nullable Decision decided) {
        return decided == null
                ? this
                : new Handling(decided, declining, waiting, visit, hold, interims, outcome, failure);
    }

    Handling with(Declining declined) {
        return new Handling(decision, declined, waiting, visit, null, interims, outcome, failure);
    }

    Handling with(Waiting awaited) {
        return new Handling(decision, declining, awaited, visit, hold, interims, outcome, failure);
    }

    Handling with(@Nullable Visit planned) {
        return planned == null
                ? this
                : new Handling(decision, declining, null, planned, hold, interims, outcome, failure);
    }

    Handling with(Hold held) {
        return new Handling(decision, declining, waiting, visit, held, interims, outcome, failure);
    }

    Handling resumed() {
        return new Handling(decision, declining, waiting, visit, null, interims, outcome, failure);
    }

    Handling and(Interim told) {
        return new Handling(
                decision,
                declining,
                waiting,
                visit,
                hold,
                Stream.concat(interims.stream(), Stream.of(told)).toList(),
                outcome,
                failure);
    }

    Handling with(Outcome reached) {
        return new Handling(decision, declining, waiting, visit, null, interims, reached, failure);
    }

    Handling with(Failure failed) {
        return new Handling(decision, declining, waiting, visit, null, interims, outcome, failed);
    }
}
