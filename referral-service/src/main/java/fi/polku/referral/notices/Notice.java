package fi.polku.referral.notices;

import java.time.Instant;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * That something happened to a referral, for one of its sides.
 *
 * @param id derived from the referral, the fact and the side: telling it again makes no second one
 * @param member who answers for it there; absent where it is for all of the unit
 * @param fact what happened
 * @param needsAction whether it is that side's turn now
 */
record Notice(
        @BsonId UUID id,
        String region,
        UUID unit,
        @Nullable UUID member,
        UUID referral,
        String fact,
        @Nullable String code,
        Instant at,
        boolean needsAction,
        @Nullable Instant readAt) {
    static final String COLLECTION = "notice";
}
