package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The client's appointment at the receiver.
 *
 * @param channel code: at the office, at home, by phone, remotely
 * @param status code: planned, no-show, cancelled
 * @param reason code of why it did not come about
 */
public record Visit(
        Instant startsAt,
        String channel,
        @Nullable FreeText place,
        String status,
        @Nullable String reason) {
    public static final String PLANNED = "planned";
    public static final String NO_SHOW = "no-show";
    public static final String CANCELLED = "cancelled";

    public Visit {
        requireNonNull(startsAt, "startsAt");
        requireNonNull(channel, "channel");
        requireNonNull(status, "status");
    }

    Visit missed(String newStatus, String why) {
        return new Visit(startsAt, channel, place, newStatus, why);
    }
}
