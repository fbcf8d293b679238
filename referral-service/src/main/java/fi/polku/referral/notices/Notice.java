package fi.polku.referral.notices;

import java.time.Instant;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * That something happened to a referral, for one of its sides, is to happen in a support period, or is for it to repair.
 *
 * @param id derived from the referral, the fact and the side: telling it again makes no second one
 * @param network for whose coordinating workers of other units it is too
 * @param member who answers for it there; absent where it is for all of the unit
 * @param fact what happened
 * @param needsAction whether it is that side's turn now
 */
record Notice(
        @BsonId UUID id,
        String region,
        UUID unit,
        @Nullable UUID network,
        @Nullable UUID member,
        @Nullable UUID referral,
        @Nullable UUID supportPeriod,
        @Nullable UUID processProblem,
        String fact,
        @Nullable String code,
        Instant at,
        boolean needsAction,
        @Nullable Instant readAt) {
    static final String COLLECTION = "notice";
}
