package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * What was done, and how it ended, before a referral was opened again: each party's record of that time stays.
 *
 * @param until when it was opened again
 * @param receiver the organisation whose record the handling is
 */
public record Round(Instant until, UUID receiver, Handling handling, Ending ending) {
    public Round {
        requireNonNull(until, "until");
        requireNonNull(receiver, "receiver");
        requireNonNull(handling, "handling");
        requireNonNull(ending, "ending");
    }
}
