package fi.polku.referral.mail;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.Today;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;

/**
 * Mail that waits in the store. Whoever sends some claims it for a while: nobody else sends it meanwhile, and what a crash
 * interrupts is due again when the claim has run out.
 */
final class Outbox {
    /** Longer than any server lets us wait. */
    static final Duration CLAIMED_FOR = Duration.ofMinutes(5);

    /** Older news is read in the platform, and not sent any more. */
    static final Duration FRESH = Duration.ofDays(3);

    /** What was sent is known for longer than it is fresh, so that it never leaves again. */
    private static final Duration KEPT = FRESH.plusDays(4);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int DOUBLINGS = 8;

    private final MongoCollection<Waiting> waiting;
    private final Today today;

    Outbox(MongoDatabase database, Today today) {
        this.waiting = database.getCollection(Waiting.COLLECTION, Waiting.class);
        this.today = today;
    }

    /** Notes a notice for a recipient, once. */
    void add(UUID recipient, UUID notice, Instant at, Instant dueAt) {
        UUID id = Ids.derived("mail", notice.toString(), recipient.toString());
        try {
            waiting.insertOne(new Waiting(id, recipient, notice, at, dueAt, 0, null, null));
        } catch (MongoWriteException noted) {
            if (noted.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw noted;
            }
        }
    }

    /** Claims all that is due for the recipient who has waited longest, the oldest first; nothing when nothing is due. */
    List<Waiting> claim() {
        UUID claim = Ids.next();
        Waiting first = waiting.findOneAndUpdate(
                due(), claiming(claim), new FindOneAndUpdateOptions().sort(Sorts.ascending("dueAt")));
        if (first == null) {
            return List.of();
        }
        waiting.updateMany(and(eq("recipient", first.recipient()), due()), claiming(claim));
        return waiting.find(eq("claim", claim))
                .sort(Sorts.ascending("at", "_id"))
                .into(new ArrayList<>());
    }

    void sent(List<Waiting> claimed) {
        settle(claimed, Updates.combine(Updates.set("sentAt", today.now()), Updates.unset("claim")));
    }

    /** Lets them wait for longer each time. */
    void failed(List<Waiting> claimed) {
        int attempts = claimed.stream().mapToInt(Waiting::attempts).max().orElse(1);
        settle(
                claimed,
                Updates.combine(Updates.set("dueAt", today.now().plus(pause(attempts))), Updates.unset("claim")));
    }

    /** Nobody wants them by mail any more. */
    void drop(List<Waiting> claimed) {
        waiting.deleteMany(eq("claim", claimed.getFirst().claim()));
    }

    /** Forgets what is over; how many were never taken. */
    long clean() {
        Instant now = today.now();
        waiting.deleteMany(lt("sentAt", now.minus(KEPT)));
        return waiting.deleteMany(and(eq("sentAt", null), lt("at", now.minus(FRESH)), lte("dueAt", now)))
                .getDeletedCount();
    }

    static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, attempts - 1)));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** Only while the claim is still ours: a go that came back late leaves the next one's alone. */
    private void settle(List<Waiting> claimed, Bson change) {
        waiting.updateMany(eq("claim", claimed.getFirst().claim()), change);
    }

    private Bson due() {
        return and(eq("sentAt", null), lte("dueAt", today.now()));
    }

    private Bson claiming(UUID claim) {
        return Updates.combine(
                Updates.set("claim", claim),
                Updates.set("dueAt", today.now().plus(CLAIMED_FOR)),
                Updates.inc("attempts", 1));
    }
}
