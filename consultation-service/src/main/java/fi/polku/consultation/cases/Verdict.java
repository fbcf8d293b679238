package fi.polku.consultation.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a recommendation came true.
 *
 * @param reason code of the reason, needed where it did not come true in full
 * @param source code of the system it was read from: patient record, employment services, social care, Kelmu
 * @param madeUp whether it is demonstration data, not an observation
 * @param by membership that recorded it
 */
public record Verdict(
        RecommendationStatus status, @Nullable String reason, String source, boolean madeUp, UUID by, Instant at) {
    public Verdict {
        if (!status.isVerdict()) {
            throw new IllegalArgumentException("status");
        }
    }
}
