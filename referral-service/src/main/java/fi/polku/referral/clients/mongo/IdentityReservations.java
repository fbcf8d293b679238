package fi.polku.referral.clients.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.mongo.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an identity code unique within a unit: a small document whose {@code _id} is the blind index, and which names
 * the client. It is written before the client, and let go after the client got another code, so after a crash it may name
 * nobody who has the code; then whoever asks later takes it, and where nobody asks it goes.
 */
final class IdentityReservations {
    static final String COLLECTION = "identity_reservation";
    static final String AT = "at";
    private static final String CLIENT = "client";

    /** Far beyond what a request may take: by then the first one is not on its way any more. */
    private static final Duration ABANDONED = Duration.ofMinutes(1);

    /** Nobody repeats a request after so long. */
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    /** Older ones have been looked through day by day. */
    private static final Duration LOOKED_THROUGH = Duration.ofDays(30);

    private final MongoCollection<Reservation> reservations;
    private final BiPredicate<UUID, String> holds;
    private final Clock clock;

    IdentityReservations(MongoDatabase database, BiPredicate<UUID, String> holds, Clock clock) {
        this.reservations = database.getCollection(COLLECTION, Reservation.class);
        this.holds = holds;
        this.clock = clock;
    }

    /** The client that has the code: the candidate, or the one that was first. */
    UUID reserve(String index, UUID candidate) {
        Instant now = clock.instant();
        try {
            reservations.insertOne(new Reservation(index, candidate, now));
            return candidate;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw taken;
            }
            return ownerInsteadOf(candidate, index, now);
        }
    }

    /** Lets go of it, if it is this client's. */
    void release(String index, UUID client) {
        reservations.deleteOne(Filters.and(Filters.eq(index), Filters.eq(CLIENT, client)));
    }

    /** Removes those whose client was never made or has another code; how many. */
    int removeForgotten() {
        Instant now = clock.instant();
        Bson old = Filters.and(Filters.gt(AT, now.minus(LOOKED_THROUGH)), Filters.lt(AT, now.minus(FORGOTTEN)));
        int removed = 0;
        for (Reservation held : reservations.find(old)) {
            if (!holds.test(held.client(), held.id())) {
                // Only if nobody has taken it since.
                Bson unchanged = Filters.and(Filters.eq(held.id()), Filters.eq(CLIENT, held.client()));
                removed += (int) reservations.deleteOne(unchanged).getDeletedCount();
            }
        }
        return removed;
    }

    private UUID ownerInsteadOf(UUID candidate, String index, Instant now) {
        Reservation held = reservations.find(Filters.eq(index)).first();
        if (held != null && (held.client().equals(candidate) || holds.test(held.client(), index))) {
            return held.client();
        }
        if (held != null && held.at().isAfter(now.minus(ABANDONED))) {
            throw new Unavailable("A client with this identity code is being made");
        }
        return take(candidate, index, held, now);
    }

    private UUID take(UUID candidate, String index, @Nullable Reservation held, Instant now) {
        Bson unchanged =
                held == null ? Filters.eq(index) : Filters.and(Filters.eq(index), Filters.eq(CLIENT, held.client()));
        Bson mine = Updates.combine(Updates.set(CLIENT, candidate), Updates.set(AT, now));
        if (reservations.updateOne(unchanged, mine).getMatchedCount() == 0) {
            throw new Unavailable("A client with this identity code is being made");
        }
        return candidate;
    }

    record Reservation(@BsonId String id, UUID client, Instant at) {}
}
