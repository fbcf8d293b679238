package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.Client;
import org.jspecify.annotations.Nullable;

/**
 * What a creation made.
 *
 * @param client as it was read for it; absent where the request only repeats what was done before
 */
public record Made(Sight sight, @Nullable Client client) {
    public Made {
        requireNonNull(sight, "sight");
    }
}
