package fi.polku.benchmarks.worklists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Referrals in such numbers as only nations have: a real one's document under other ids, parties, states and times. Half of them
 * are over. Nobody is told of them, and what time brings about has been told of each.
 */
final class Crowd {
    private static final int AT_ONCE = 1_000;

    /** One in so many was sent by the sender's unit, and one was sent to the receiver's. */
    private static final int UNITS = 100;

    private static final int MEMBERS = 10;
    private static final int OF_A_CLIENT = 3;
    private static final int DUE_DAYS = 14;
    private static final Duration APART = Duration.ofMinutes(1);
    private static final String SENT = "SENT";
    private static final String CLOSED = "CLOSED";
    private static final List<String> STATES = List.of(
            SENT, CLOSED, "RECEIVED", CLOSED, "ACCEPTED", CLOSED, "IN_PROGRESS", CLOSED, "OUTCOME_REPORTED", CLOSED);

    private final MongoCollection<BsonDocument> referrals;
    private final BsonDocument model;
    private final Seat sender;
    private final Seat receiver;

    /**
     * All of them.
     *
     * @param model a referral that {@code sender} has sent to {@code receiver}'s unit and that nobody has claimed
     */
    Crowd(MongoCollection<BsonDocument> referrals, BsonDocument model, Seat sender, Seat receiver) {
        this.referrals = referrals;
        this.model = model;
        this.sender = sender;
        this.receiver = receiver;
    }

    /** Adds what is missing to this number, inside the store. */
    void growTo(long number) {
        for (long count = referrals.estimatedDocumentCount(); count < number; count += AT_ONCE) {
            List<BsonDocument> some = LongStream.range(count, Math.min(number, count + AT_ONCE))
                    .mapToObj(this::referral)
                    .toList();
            referrals.insertMany(some, new InsertManyOptions().ordered(false));
        }
    }

    BsonDocument referral(long number) {
        long unit = number % UNITS;
        long turn = number / UNITS;
        long member = turn % MEMBERS;
        BsonDocument copy = model.clone();
        copy.put("_id", new BsonBinary(UUID.randomUUID()));
        copy.remove("unpublishedSince");
        BsonDocument state = copy.getDocument("state");
        String status = STATES.get((int) (turn / MEMBERS % STATES.size()));
        state.put("state", new BsonString(status));
        state.put("client", id("client", number / OF_A_CLIENT));
        state.put("senderUnit", unit == 0 ? new BsonBinary(sender.unit()) : id("unit", unit));
        state.put(
                "senderMember",
                unit == 0 && member == 0 ? new BsonBinary(sender.membership()) : id("member", unit * MEMBERS + member));
        if (unit != 1) {
            state.put("targetUnit", id("unit", unit + 1));
            state.put("targetId", id("entry", unit + 1));
        }
        if (!status.equals(SENT)) {
            state.put(
                    "handlerMember",
                    unit == 1 && member == 0
                            ? new BsonBinary(receiver.membership())
                            : id("member", (unit + 1) * MEMBERS + member));
        }
        keepTime(state, number, !status.equals(CLOSED));
        return copy;
    }

    private static void keepTime(BsonDocument state, long number, boolean open) {
        Instant at =
                Instant.ofEpochMilli(state.getDateTime("createdAt").getValue()).minus(APART.multipliedBy(number + 1));
        var moment = new BsonDateTime(at.toEpochMilli());
        var timing = new BsonDocument("since", moment)
                .append("late", BsonBoolean.TRUE)
                .append("quiet", BsonBoolean.TRUE);
        if (open) {
            LocalDate due = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(DUE_DAYS);
            timing.put("dueOn", new BsonString(due.toString()));
        }
        state.put("createdAt", moment);
        state.put("lastSignAt", moment);
        state.put("timing", timing);
    }

    private static BsonBinary id(String kind, long number) {
        return new BsonBinary(UUID.nameUUIDFromBytes((kind + " " + number).getBytes(StandardCharsets.UTF_8)));
    }
}
