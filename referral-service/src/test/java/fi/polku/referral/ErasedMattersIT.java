package fi.polku.referral;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What goes with an erased client, and what keeps one from being erased, beside the record and its referrals. */
class ErasedMattersIT {
    private final Person petra = Service.as("petra");
    private final Person tiina = Service.as("tiina");

    @Test
    void takesFormsAndTheirFilesWithIt() {
        UUID client = Given.client();
        Reply form = tiina.create("/forms", "{\"client\":\"" + client + "\"}");
        String attachments = "/forms/" + form.id() + "/attachments";
        Reply announced = tiina.create(
                attachments, "{\"section\":\"wishes\",\"name\":\"kirje.pdf\",\"type\":\"application/pdf\"}");
        Reply stored = Person.send(tiina.request(attachments + "/" + announced.id() + "/file")
                .header("If-Match", announced.etag())
                .PUT(BodyPublishers.ofByteArray("%PDF-1.7\n".getBytes(US_ASCII))));
        assertThat(stored.status()).as(stored.body()).isEqualTo(200);
        UUID content = Objects.requireNonNull(attachment(announced.id()).get("file", Document.class))
                .get("content", UUID.class);

        erase(client);
        Service.bean("forgottenAttachments", Chore.class).work().run();

        assertThat(tiina.get("/forms/" + form.id()).status()).isEqualTo(404);
        assertThat(tiina.get(attachments).status()).isEqualTo(404);
        assertThat(tiina.get(attachments + "/" + announced.id() + "/file").status())
                .isEqualTo(404);
        assertThat(Service.database().getCollection("attachment_chunk").countDocuments(Filters.eq("content", content)))
                .isZero();
        assertThat(attachment(announced.id())).doesNotContainKey("file").containsEntry("name", "");
    }

    @Test
    void waitsForSupportThatLastsAndThenHidesIt() {
        UUID client = Given.client();
        Reply opened = tiina.create(
                "/support-periods",
                "{\"client\":\"" + client + "\",\"workAbility\":\"reduced\",\"startedOn\":\"2026-01-05\"}");
        String period = "/support-periods/" + opened.id();

        Reply refused = petra.create("/erasures", erasing(client));
        Reply ended = tiina.command(period + "/end", opened.etag(), "{\"on\":\"2026-02-01\",\"reason\":\"to-work\"}");
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        String own = tiina.get("/support-periods").body();
        erase(client);

        assertThat(refused.code()).isEqualTo("open-matters");
        assertThat(refused.json().path("open").asInt()).isEqualTo(1);
        assertThat(own).contains(opened.id().toString());
        assertThat(tiina.get(period).status()).isEqualTo(404);
        assertThat(state("support_period", opened.id()).get("sought", Document.class))
                .as("my clients are those with a live one")
                .containsEntry("live", false);
        assertThat(tiina.get("/support-periods").body())
                .doesNotContain(opened.id().toString());
    }

    @Test
    void leavesNoRecordOfThePersonThatNobodyWouldFind() {
        UUID into = Given.client();
        UUID duplicate = Given.client();
        tiina.post(
                "/client-merges",
                "{\"duplicate\":\"%s\",\"into\":\"%s\",\"reason\":\"recorded-twice\"}".formatted(duplicate, into));

        Reply refused = petra.create("/erasures", erasing(into));
        petra.post("/legal-holds", "{\"client\":\"" + into + "\",\"reason\":\"court\"}");
        Reply held = petra.create("/erasures", erasing(duplicate));
        petra.post("/legal-holds/lift", "{\"client\":\"" + into + "\"}");
        erase(duplicate);
        erase(into);

        assertThat(refused.code()).isEqualTo("merged-records");
        assertThat(refused.list("/records")).containsExactly(duplicate.toString());
        assertThat(held.code()).isEqualTo("legal-hold");
        assertThat(tiina.get("/clients/" + into).status()).isEqualTo(404);
        assertThat(tiina.get("/clients/" + duplicate).status()).isEqualTo(404);
    }

    @Test
    void leavesNoDraftInAList() {
        UUID client = Given.client();
        Reply draft = tiina.create("/referrals", Given.referral(client, "service", World.SERVICE, false));
        String drafts = "/referrals?box=sent&state=DRAFT";
        String before = tiina.get(drafts).body();

        erase(client);

        assertThat(before).contains(draft.id().toString());
        assertThat(tiina.get(drafts).body()).doesNotContain(draft.id().toString());
    }

    private void erase(UUID client) {
        Reply erased = petra.create("/erasures", erasing(client));
        assertThat(erased.status()).as(erased.body()).isEqualTo(201);
    }

    private static Document attachment(UUID id) {
        return state("attachment", id);
    }

    private static Document state(String collection, UUID id) {
        return Objects.requireNonNull(Service.database()
                        .getCollection(collection)
                        .find(Filters.eq(id))
                        .first())
                .get("state", Document.class);
    }

    private static String erasing(UUID client) {
        return "{\"client\":\"" + client + "\",\"ground\":\"client-request\"}";
    }
}
