package fi.polku.referral.clients.mongo;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Merge;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One merge inside the duplicate's document. */
record MergeDocument(
        UUID into,
        Instant at,
        UUID by,
        String reason,
        @Nullable Instant undoneAt,
        @Nullable UUID undoneBy) {
    static MergeDocument of(Merge merge) {
        return new MergeDocument(
                merge.into().value(), merge.at(), merge.by(), merge.reason(), merge.undoneAt(), merge.undoneBy());
    }

    Merge toMerge() {
        return new Merge(new ClientId(into), at, by, reason, undoneAt, undoneBy);
    }
}
