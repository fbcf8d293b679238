package fi.polku.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.ErasureState;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ErasureIT {
    private static final String PERSON = "{\"identityCode\":\"%s\",\"givenName\":\"Aino\",\"familyName\":\"Poistuva\","
            + "\"municipality\":\"272\",\"language\":\"fi\"}";

    private final Person petra = Service.as("petra");
    private final Person tiina = Service.as("tiina");

    @Test
    void erasesAClientForGoodAndReportsOnceAllHaveAnswered() {
        String code = "030594W903B";
        UUID client = Given.client(PERSON.formatted(code));
        Given.permission(client, World.SERVICE);
        Reply sent = tiina.create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        Given.moved(sent, "tiina", "cancel", "{'reason':'client-withdrew'}");

        Reply erased = petra.create("/erasures", erasing(client), "erase-" + client);

        assertThat(erased.status()).as(erased.body()).isEqualTo(201);
        assertThat(erased.json().path("referrals").asInt()).isEqualTo(1);
        assertThat(erased.list("/awaited")).containsExactly("consultation-service");
        assertThat(erased.has("/lastBackupExpiresOn")).isFalse();
        assertThat(tiina.get("/clients/" + client).status()).isEqualTo(404);
        assertThat(tiina.get("/referrals/" + sent.id()).status()).isEqualTo(404);
        assertThat(tiina.post("/clients/search", "{\"identityCode\":\"" + code + "\"}")
                        .list("/items"))
                .isEmpty();
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(told(client)).contains("\"erased\":true", "client-request"));
        answers(client, 1);
        answers(client, 2);
        await().atMost(Service.SOON).untilAsserted(() -> {
            Reply report = petra.get("/erasures?client=" + client);
            assertThat(report.json().at("/items/0/complete").asBoolean()).isTrue();
            assertThat(report.list("/items/0/answers")).hasSize(1);
            assertThat(report.text("/items/0/lastBackupExpiresOn")).isNotEmpty();
        });
        assertThat(petra.create("/erasures", erasing(client), "erase-" + client).id())
                .isEqualTo(erased.id());
        assertThat(Given.client(PERSON.formatted(code)))
                .as("the code is free again")
                .isNotEqualTo(client);
    }

    @Test
    void leavesNothingOfAPersonInTheStore() {
        UUID client = Given.client(PERSON.formatted("030694W9024"));

        petra.create("/erasures", erasing(client));

        Document state = Objects.requireNonNull(Service.database()
                        .getCollection("client")
                        .find(Filters.eq(client))
                        .first())
                .get("state", Document.class);
        assertThat(state)
                .doesNotContainKeys(
                        "identityCode", "identityIndex", "nameIndex", "reservation", "birthDate", "phone", "email");
        assertThat(state)
                .containsEntry("givenName", "")
                .containsEntry("familyName", "")
                .containsEntry("erased", true);
        assertThat(Service.database()
                        .getCollection("identity_reservation")
                        .countDocuments(Filters.eq("client", client)))
                .isZero();
    }

    @Test
    void answersARepeatedRegistrationOfAnErasedClientAsIfItWereNone() {
        String body = PERSON.formatted("040594V9030");
        UUID client = tiina.create("/clients", body, "erased-again").id();
        petra.create("/erasures", erasing(client));

        assertThat(tiina.create("/clients", body, "erased-again").status()).isEqualTo(404);
    }

    @Test
    void destroysNothingUnderALegalHoldOrWhileAMatterIsOpen() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        Reply held = petra.post("/legal-holds", "{\"client\":\"" + client + "\",\"reason\":\"court\"}");

        Reply underHold = petra.create("/erasures", erasing(client));
        Reply lifted = petra.post("/legal-holds/lift", "{\"client\":\"" + client + "\"}");
        tiina.create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        Reply open = petra.create("/erasures", erasing(client));

        assertThat(held.text("/hold/reason")).isEqualTo("court");
        assertThat(underHold.status()).isEqualTo(409);
        assertThat(underHold.code()).isEqualTo("legal-hold");
        assertThat(lifted.has("/hold")).isFalse();
        assertThat(open.code()).isEqualTo("open-matters");
        assertThat(open.json().path("open").asInt()).isEqualTo(1);
        assertThat(tiina.get("/clients/" + client).status()).isEqualTo(200);
    }

    @Test
    void finishesWhatACrashLeftOfAnErasure() {
        UUID client = Given.client(PERSON.formatted("040594V902Y"));
        petra.create("/erasures", erasing(client));
        var reports = Service.database().getCollection("erasure");
        reports.updateOne(
                Filters.eq("state.client", client),
                Updates.combine(
                        Updates.unset("state.destroyedAt"),
                        Updates.set("state.orderedAt", Instant.now().minusSeconds(120))));

        Service.bean("unfinishedErasures", Chore.class).work().run();

        assertThat(petra.get("/erasures?client=" + client).text("/items/0/destroyedAt"))
                .isNotEmpty();
    }

    @Test
    void finishesNothingThatHasComeUnderALegalHoldMeanwhile() {
        UUID done = Given.client();
        petra.create("/erasures", erasing(done));
        UUID client = Given.client();
        var reports = Service.database().getCollection("erasure");
        Document report = Objects.requireNonNull(
                reports.find(Filters.eq("state.client", done)).first());
        Document state = report.get("state", Document.class);
        state.remove("destroyedAt");
        state.append("client", client).append("orderedAt", Instant.now().minusSeconds(120));
        reports.insertOne(report.append("_id", Ids.derived("erasure", client.toString())));
        Chore chore = Service.bean("unfinishedErasures", Chore.class);

        petra.post("/legal-holds", "{\"client\":\"" + client + "\",\"reason\":\"court\"}");
        chore.work().run();
        int held = tiina.get("/clients/" + client).status();
        petra.post("/legal-holds/lift", "{\"client\":\"" + client + "\"}");
        chore.work().run();

        assertThat(held).isEqualTo(200);
        assertThat(tiina.get("/clients/" + client).status()).isEqualTo(404);
    }

    @Test
    void obeysTheControllersPrivacyOfficerAlone() {
        UUID client = Given.client();
        String hold = "{\"client\":\"" + client + "\",\"reason\":\"court\"}";

        for (String other : List.of("tiina", "mona", "beate")) {
            assertThat(Service.as(other).create("/erasures", erasing(client)).code())
                    .as(other)
                    .isEqualTo("privacy-officers-only");
            assertThat(Service.as(other).post("/legal-holds", hold).status()).isEqualTo(403);
            assertThat(Service.as(other).get("/erasures").status()).isEqualTo(403);
        }
        Reply others = Service.as("paavo").create("/erasures", erasing(client));
        assertThat(others.code()).isEqualTo("client-unknown");
        assertThat(others.pointers()).containsExactly("/client");
        assertThat(Service.as("paavo").post("/legal-holds", hold).code()).isEqualTo("client-unknown");
        assertThat(petra.create("/erasures", erasing(client).replace("client-request", "tidying"))
                        .code())
                .isEqualTo("unknown-code");
        assertThat(tiina.get("/clients/" + client).status()).isEqualTo(200);
    }

    private static String erasing(UUID client) {
        return "{\"client\":\"" + client + "\",\"ground\":\"client-request\"}";
    }

    /** The newest record of the client's permissions. */
    private static String told(UUID client) {
        return Service.topic().records(Topics.PERMISSION).stream()
                .filter(each -> client.toString().equals(each.key()))
                .map(each -> new String(each.value(), UTF_8))
                .reduce("", (older, newer) -> newer);
    }

    private static void answers(UUID client, long sequence) {
        Service.topic()
                .publish(
                        PublishedType.ERASURE.topic(),
                        PublishedType.ERASURE.ceType(),
                        new ErasureState(
                                new UUID(client.getMostSignificantBits(), 7),
                                World.REGION,
                                client,
                                List.of(new Fact(1, ErasureState.DESTROYED, Instant.now(), null, null))),
                        sequence);
    }
}
