package fi.polku.referral.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** What a list reads of a referral: ids, codes and times, no words. */
record WorklistRow(@BsonId UUID id, long version, String region, RowState state) {
    /** The listed part of the state. */
    record RowState(
            UUID client,
            String state,
            UUID senderOrganisation,
            UUID senderUnit,
            UUID senderMember,
            @Nullable Boolean senderFree,
            String targetKind,
            UUID targetId,
            UUID targetUnit,
            UUID targetOrganisation,
            @Nullable String municipality,
            Instant createdAt,
            @Nullable UUID handlerMember,
            @Nullable String declineReason,
            @Nullable String cancelReason,
            @Nullable String reason,
            List<RowConflict> conflicts,
            @Nullable RowAsking asking,
            @Nullable RowTiming timing,
            @Nullable Instant lastSignAt) {
        RowState {
            conflicts = List.copyOf(conflicts);
        }

        @Nullable
        LocalDate dueOn() {
            return timing == null ? null : timing.dueOn();
        }

        Instant lastSign() {
            return lastSignAt == null ? createdAt : lastSignAt;
        }
    }

    /** Only that there is one, and whether somebody has settled it. */
    record RowConflict(Instant at, @Nullable Instant settledAt) {}

    /** What is asked. */
    record RowAsking(String kind) {}

    /** Its clock. */
    record RowTiming(@Nullable LocalDate dueOn, boolean late, boolean quiet) {}
}
