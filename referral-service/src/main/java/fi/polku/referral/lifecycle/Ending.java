package fi.polku.referral.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * How the loop ended, and whether it was opened again.
 *
 * @param cancelReason code
 * @param informed that the client has been told, whichever side told it
 * @param nextStep code of what was done next
 * @param successor the referral that took its place
 * @param reopenings how many times it has been opened again
 * @param reopenReason code of the last time
 * @param errorReason code of why it was entered in error
 */
public record Ending(
        @Nullable String cancelReason,
        Closing.@Nullable ClientInformed informed,
        @Nullable String nextStep,
        @Nullable ReferralId successor,
        int reopenings,
        @Nullable String reopenReason,
        @Nullable String errorReason) {
    public static final Ending NONE = new Ending(null, null, null, null, 0, null, null);

    Ending cancelled(String reason) {
        return new Ending(reason, informed, nextStep, successor, reopenings, reopenReason, errorReason);
    }

    Ending with(Closing.ClientInformed told) {
        return new Ending(cancelReason, told, nextStep, successor, reopenings, reopenReason, errorReason);
    }

    Ending closed(Closing closing) {
        Closing.ClientInformed told = closing.clientInformed() == null ? informed : closing.clientInformed();
        return new Ending(cancelReason, told, closing.nextStep(), successor, reopenings, reopenReason, errorReason);
    }

    Ending redirected(ReferralId to) {
        return new Ending(cancelReason, informed, nextStep, to, reopenings, reopenReason, errorReason);
    }

    /** Opened again it has not ended in any way. */
    Ending reopened(String reason) {
        return new Ending(null, null, null, null, reopenings + 1, reason, null);
    }

    Ending inError(String reason) {
        return new Ending(cancelReason, informed, nextStep, successor, reopenings, reopenReason, reason);
    }
}
