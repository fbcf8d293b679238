package fi.polku.benchmarks.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrowdTests {
    private static final int REFERRALS = 10_000;
    private static final Seat SENDER = new Seat(UUID.randomUUID(), UUID.randomUUID());
    private static final Seat RECEIVER = new Seat(UUID.randomUUID(), UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    /** Connects to nobody: documents are made without a store. */
    private final MongoClient nobody = MongoClients.create("mongodb://127.0.0.1:1");

    private final List<BsonDocument> all =
            LongStream.range(0, REFERRALS).mapToObj(crowd()::referral).toList();

    @AfterEach
    void close() {
        nobody.close();
    }

    @Test
    void givesEachSideOneInAHundredInEveryState() {
        assertThat(those("senderUnit", SENDER.unit())).hasSize(REFERRALS / 100).satisfies(CrowdTests::hasEveryState);
        assertThat(those("targetUnit", RECEIVER.unit()))
                .hasSize(REFERRALS / 100)
                .satisfies(CrowdTests::hasEveryState);
        assertThat(those("senderMember", SENDER.membership())).hasSize(REFERRALS / 1_000);
        assertThat(those("handlerMember", RECEIVER.membership())).isNotEmpty();
    }

    @Test
    void leavesNothingToBeToldOfThem() {
        assertThat(all).allSatisfy(referral -> {
            BsonDocument timing = referral.getDocument("state").getDocument("timing");
            assertThat(referral).doesNotContainKey("unpublishedSince");
            assertThat(timing.getBoolean("late").getValue()).isTrue();
            assertThat(timing.getBoolean("quiet").getValue()).isTrue();
            assertThat(timing).doesNotContainKey("closesOn");
        });
    }

    @Test
    void givesEachAnIdAndATimeOfItsOwn() {
        assertThat(all).extracting(referral -> referral.get("_id")).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(CrowdTests::createdAt)
                .doesNotHaveDuplicates()
                .allSatisfy(at -> assertThat(at).isLessThan(NOW.toEpochMilli()));
    }

    private List<BsonDocument> those(String field, UUID id) {
        BsonValue wanted = new BsonBinary(id);
        return all.stream()
                .map(referral -> referral.getDocument("state"))
                .filter(state -> wanted.equals(state.get(field)))
                .toList();
    }

    private static void hasEveryState(List<? extends BsonDocument> states) {
        assertThat(states)
                .extracting(state -> state.getString("state").getValue())
                .contains("SENT", "RECEIVED", "ACCEPTED", "IN_PROGRESS", "OUTCOME_REPORTED", "CLOSED");
    }

    private static long createdAt(BsonDocument referral) {
        return referral.getDocument("state").getDateTime("createdAt").getValue();
    }

    private Crowd crowd() {
        BsonDocument state = new BsonDocument("state", new BsonString("SENT"))
                .append("senderUnit", new BsonBinary(SENDER.unit()))
                .append("senderMember", new BsonBinary(SENDER.membership()))
                .append("targetUnit", new BsonBinary(RECEIVER.unit()))
                .append("targetId", new BsonBinary(UUID.randomUUID()))
                .append("createdAt", new BsonDateTime(NOW.toEpochMilli()));
        BsonDocument model = new BsonDocument("_id", new BsonBinary(UUID.randomUUID()))
                .append("state", state)
                .append("unpublishedSince", new BsonDateTime(NOW.toEpochMilli()));
        return new Crowd(nobody.getDatabase("none").getCollection("none", BsonDocument.class), model, SENDER, RECEIVER);
    }
}
