package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That this record was found to be of the same person as another of the unit. It stays as a trace, also once it is undone.
 *
 * @param into the record that goes on
 * @param reason code
 * @param by the membership that found it
 * @param undoneAt absent while it holds
 */
public record Merge(
        ClientId into,
        Instant at,
        UUID by,
        String reason,
        @Nullable Instant undoneAt,
        @Nullable UUID undoneBy) {
    public Merge {
        requireNonNull(into, "into");
        requireNonNull(at, "at");
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
    }

    Merge undone(Instant when, UUID who) {
        return new Merge(into, at, by, reason, when, who);
    }
}
