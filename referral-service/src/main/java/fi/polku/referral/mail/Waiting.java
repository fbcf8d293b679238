package fi.polku.referral.mail;

import java.time.Instant;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A notice that waits to leave for one recipient: ids and times, no address and no word.
 *
 * @param id derived from notice and recipient: noted again it makes no second one
 * @param recipient a membership, or a unit with a mailbox
 * @param at when it happened
 * @param dueAt when it leaves, or is tried again
 * @param attempts how often it has been tried
 * @param claim the go that is sending it, or was when its process died
 */
record Waiting(
        @BsonId UUID id,
        UUID recipient,
        UUID notice,
        Instant at,
        Instant dueAt,
        int attempts,
        @Nullable UUID claim,
        @Nullable Instant sentAt) {
    static final String COLLECTION = "mail_outbox";
}
