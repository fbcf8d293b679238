package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.test.Reply;
import fi.polku.platform.web.Today;
import fi.polku.referral.mail.MailServer;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Notices by mail, from the move on one side to the server of the other. */
class MailIT {
    private static final String ASKED = "{'text':'Mikä lääkitys?'}";
    private static final UUID NONE = new UUID(0, 0);

    @AfterEach
    void wantNoMore() {
        prefer("tiina", "/mail-preference", "{\"needsAction\":\"at-once\",\"rest\":\"none\"}");
        prefer("mona", "/unit-mail-preference", "{\"needsAction\":\"at-once\",\"rest\":\"none\"}");
    }

    @Test
    void sendsALinkOnceAndNothingOfTheClient() throws Exception {
        prefer(
                "tiina",
                "/mail-preference",
                "{\"address\":\"tiina@example.invalid\",\"needsAction\":\"at-once\",\"rest\":\"none\"}");
        Reply asked =
                Given.moved(Given.after(Given.sentToService(), "rita", "claim"), "rita", "request-information", ASKED);
        UUID notice = notice("tiina", asked.id(), "information-requested");
        awaitNoted(notice);

        send();
        send();
        List<MimeMessage> received = MailServer.SHARED.receivedFor("tiina@example.invalid");
        String mail = source(received.getFirst());

        assertThat(received).hasSize(1);
        assertThat(mail).contains(MailServer.LINK + notice);
        assertThat(mail)
                .doesNotContain(asked.id().toString(), asked.text("/client"), "Aino", "Mallikas", "Mikä", "lääkitys");
        assertThat(Service.as("tiina").get("/notices?id=" + notice).text("/items/0/referral"))
                .isEqualTo(asked.id().toString());
        assertThat(Service.as("beate").get("/notices?id=" + notice).list("/items"))
                .isEmpty();
    }

    @Test
    void writesToTheMailboxOfAUnitAboutWhatComesToItsQueue() throws Exception {
        prefer(
                "mona",
                "/unit-mail-preference",
                "{\"address\":\"queue@example.invalid\",\"needsAction\":\"at-once\",\"rest\":\"none\"}");
        Reply sent = Given.sentToService();
        UUID notice = notice("rita", sent.id(), "sent");
        awaitNoted(notice);

        send();

        assertThat(source(MailServer.SHARED.receivedFor("queue@example.invalid").getLast()))
                .contains(MailServer.LINK + notice);
    }

    @Test
    void keepsTheDaysMailForTheMorningAndLeavesOutWhatIsNotWanted() {
        prefer(
                "tiina",
                "/mail-preference",
                "{\"address\":\"daily@example.invalid\",\"needsAction\":\"daily\",\"rest\":\"none\","
                        + "\"kinds\":[{\"fact\":\"message-written\",\"mode\":\"daily\"}]}");
        Reply claimed = Given.after(Given.sentToService(), "rita", "claim");
        Reply told = Given.moved(claimed, "rita", "write-message", "{'text':'Hei!'}");
        UUID written = notice("tiina", told.id(), "message-written");
        UUID unwanted = notice("tiina", told.id(), "claimed");
        awaitNoted(written);

        send();

        assertThat(dueAt(written)).isEqualTo(LocalTime.of(7, 0));
        assertThat(MailServer.SHARED.receivedFor("daily@example.invalid")).isEmpty();
        assertThat(outbox(unwanted)).isEmpty();
    }

    @Test
    void refusesPreferencesThatCannotBe() {
        Reply before = Service.as("tiina").get("/mail-preference");
        String body = "{\"address\":\"a@example.invalid\",\"needsAction\":\"%s\",\"rest\":\"none\"}";

        assertThat(put("tiina", "/mail-preference", before.etag(), body.formatted("weekly"))
                        .code())
                .isEqualTo("unknown-code");
        assertThat(put(
                                "tiina",
                                "/mail-preference",
                                before.etag(),
                                body.formatted("none").replace("a@", "a"))
                        .status())
                .isEqualTo(400);
        assertThat(put("tiina", "/mail-preference", "\"999\"", body.formatted("none"))
                        .status())
                .isEqualTo(412);
        assertThat(Service.as("rita").get("/unit-mail-preference").status()).isEqualTo(403);
        assertThat(put("rita", "/unit-mail-preference", "\"1\"", body.formatted("none"))
                        .status())
                .isEqualTo(403);
        assertThat(Service.as("tiina").get("/mail-preference").has("/address")).isFalse();
    }

    private static void send() {
        Service.bean("sendingMail", Chore.class).work().run();
    }

    private static void prefer(String person, String path, String body) {
        Reply before = Service.as(person).get(path);
        Reply set = put(person, path, before.etag(), body);
        assertThat(set.status()).as(set.body()).isEqualTo(200);
    }

    private static Reply put(String person, String path, String etag, String body) {
        return Service.as(person).put(path, etag, body);
    }

    /** The notice of this fact, once it has come by the topic. */
    private static UUID notice(String person, UUID referral, String fact) {
        return await().atMost(Service.SOON).until(() -> found(person, referral, fact), id -> !id.equals(NONE));
    }

    private static UUID found(String person, UUID referral, String fact) {
        Reply list = Service.as(person).get("/notices?limit=100");
        for (int number = 0; number < list.list("/items").size(); number++) {
            String item = "/items/" + number;
            if (list.text(item + "/referral").equals(referral.toString())
                    && list.text(item + "/fact").equals(fact)) {
                return UUID.fromString(list.text(item + "/id"));
            }
        }
        return NONE;
    }

    private static void awaitNoted(UUID notice) {
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(outbox(notice)).isPresent());
    }

    private static LocalTime dueAt(UUID notice) {
        Instant due = outbox(notice).orElseThrow().getDate("dueAt").toInstant();
        return ZonedDateTime.ofInstant(due, Today.FINLAND).toLocalTime();
    }

    private static Optional<Document> outbox(UUID notice) {
        return Optional.ofNullable(Service.database()
                .getCollection("mail_outbox")
                .find(Filters.eq("notice", notice))
                .first());
    }

    private static String source(MimeMessage mail) throws Exception {
        return String.join("\n", Collections.list(mail.getAllHeaderLines())) + "\n" + mail.getContent();
    }
}
