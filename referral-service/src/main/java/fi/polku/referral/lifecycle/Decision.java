package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided at the gate, what they saw there, and why. The rules advise; a person decides.
 *
 * @param criteria as they were shown
 */
public record Decision(
        Instant at,
        UUID by,
        List<Criterion> criteria,
        @Nullable FreeText ground) {
    public Decision {
        requireNonNull(at, "at");
        requireNonNull(by, "by");
        criteria = List.copyOf(criteria);
    }
}
