package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the sender closed the loop: the client told, and what comes next. */
public record Closing(
        @Nullable ClientInformed clientInformed, @Nullable String nextStep) {
    /**
     * That the client has been told.
     *
     * @param by the membership that told
     * @param way code: in a meeting, by phone …
     */
    public record ClientInformed(LocalDate on, UUID by, String way) {
        public ClientInformed {
            requireNonNull(on, "on");
            requireNonNull(by, "by");
            requireNonNull(way, "way");
        }
    }
}
