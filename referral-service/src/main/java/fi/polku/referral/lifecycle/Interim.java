package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** How the work goes, told on the way. The receiver's record. */
public record Interim(Instant at, UUID by, FreeText text) {
    public Interim {
        requireNonNull(at, "at");
        requireNonNull(by, "by");
        requireNonNull(text, "text");
    }
}
