package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A pause.
 *
 * @param from where it goes back to
 * @param reason code
 * @param reviewOn when it is looked at again
 */
public record Hold(ReferralState from, String reason, LocalDate reviewOn) {
    public Hold {
        requireNonNull(from, "from");
        requireNonNull(reason, "reason");
        requireNonNull(reviewOn, "reviewOn");
    }
}
