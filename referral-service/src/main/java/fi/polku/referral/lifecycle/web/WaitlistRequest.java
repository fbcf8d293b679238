package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place on the waiting list.
 *
 * @param ground why it is taken on, where the rules say that something is not met
 */
record WaitlistRequest(
        @Nullable LocalDate expectedOn,
        @NotNull LocalDate reviewOn,
        @Nullable @Size(max = TextLimits.WORDS) String ground) {
    @Override
    public String toString() {
        return "WaitlistRequest[hidden]";
    }
}
