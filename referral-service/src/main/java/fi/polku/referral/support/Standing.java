package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the support lasts.
 *
 * @param endReason code
 */
public record Standing(
        State state,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {
    public Standing {
        requireNonNull(state, "state");
        requireNonNull(startedOn, "startedOn");
    }

    static Standing from(LocalDate day) {
        return new Standing(State.OPEN, day, null, null);
    }

    Standing ended(LocalDate day, String reason) {
        return new Standing(State.ENDED, startedOn, day, reason);
    }

    /** Its code, as it is stored, published and shown. */
    public enum State {
        OPEN,
        ENDED
    }
}
