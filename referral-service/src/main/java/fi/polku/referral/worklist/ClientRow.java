package fi.polku.referral.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A client in the list of the caller's own, by the open referrals for which the caller answers. */
record ClientRow(
        @BsonId UUID id,
        int open,
        @Nullable Instant lastSignAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant nextVisit,
        List<String> states) {
    ClientRow {
        states = List.copyOf(states);
    }
}
