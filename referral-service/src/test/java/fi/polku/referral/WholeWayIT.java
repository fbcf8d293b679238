package fi.polku.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.contracts.Topics;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WholeWayIT {
    private static final String INFORMED =
            "{\"clientInformed\":{\"on\":\"2026-01-02\",\"way\":\"phone\"},\"nextStep\":\"none\"}";

    @Test
    void leadsAReferralFromSendingToClosing() {
        Reply sent = Given.sentToService();
        assertThat(sent.text("/state")).isEqualTo("SENT");
        assertThat(sent.etag()).isEqualTo("\"1\"");
        assertThat(sent.header("Location")).isEqualTo("/api/referral/referrals/" + sent.id());
        assertThat(sent.list("/availableActions"))
                .containsExactly(
                        "cancel",
                        "enter-in-error",
                        "take-over-sending",
                        "hand-back-sending",
                        "write-message",
                        "record",
                        "mark-problem");

        Reply received = Service.as("rita").get("/referrals/" + sent.id());
        assertThat(received.text("/question")).isEqualTo("Mikä auttaisi?");
        assertThat(received.list("/availableActions"))
                .containsExactly("claim", "forward", "ask-to-forward", "write-message", "record", "mark-problem");

        Reply started = Given.after(received, "rita", "claim", "accept", "start");
        Reply reported = Service.as("rita")
                .command(
                        "/referrals/" + sent.id() + "/report-outcome",
                        started.etag(),
                        "{\"code\":\"service-given\",\"text\":\"Kuntoutus toteutui.\"}");
        assertThat(reported.text("/state")).isEqualTo("OUTCOME_REPORTED");
        Reply closed = Service.as("tiina").command("/referrals/" + sent.id() + "/close", reported.etag(), INFORMED);

        assertThat(closed.text("/state")).isEqualTo("CLOSED");
        assertThat(closed.text("/outcome/text")).isEqualTo("Kuntoutus toteutui.");
        assertThat(closed.text("/closing/clientInformed/by")).isEqualTo(World.TIINA.toString());
        assertThat(closed.list("/availableActions")).containsExactly("enter-in-error", "record", "mark-problem");
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(lastPublished(sent.id()))
                        .contains("\"state\":\"CLOSED\"", "outcome-reported", "\"municipality\":\"272\""));
    }

    @Test
    void declinesWithACodeAndATextAndLetsTheSenderCloseIt() {
        Reply claimed = Given.after(Given.sentToNetwork(), "cora", "claim");

        Reply declined = Service.as("cora")
                .command(
                        "/referrals/" + claimed.id() + "/decline",
                        claimed.etag(),
                        "{\"reason\":\"no-capacity\",\"text\":\"Jono on pitkä.\",\"advice\":\"Kysykää keväällä.\"}");
        Reply seen = Service.as("tiina").get("/referrals/" + claimed.id());
        Reply tooShort = Service.as("tiina").command("/referrals/" + claimed.id() + "/close", seen.etag(), "{}");
        Reply closed = Service.as("tiina")
                .command("/referrals/" + claimed.id() + "/close", seen.etag(), "{\"nextStep\":\"other-service\"}");

        assertThat(declined.text("/state")).isEqualTo("DECLINED");
        assertThat(seen.text("/decline/text")).isEqualTo("Jono on pitkä.");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.code()).isEqualTo("closing-incomplete");
        assertThat(tooShort.pointers()).containsExactly("/nextStep");
        assertThat(closed.text("/state")).isEqualTo("CLOSED");
    }

    @Test
    void keepsADraftToItsUnitUntilItIsSent() {
        UUID client = Given.client();
        Person tiina = Service.as("tiina");
        Reply draft = tiina.create("/referrals", Given.referral(client, "service", World.SERVICE, false));

        assertThat(draft.text("/state")).isEqualTo("DRAFT");
        assertThat(draft.list("/availableActions"))
                .containsExactly("edit", "delete", "send", "take-over-sending", "hand-back-sending");
        assertThat(Service.as("rita").get("/referrals/" + draft.id()).status()).isEqualTo(404);

        Reply unpermitted = tiina.command("/referrals/" + draft.id() + "/send", draft.etag(), null);
        assertThat(unpermitted.status()).isEqualTo(422);
        assertThat(unpermitted.code()).isEqualTo("permission-missing");
        Reply edited = tiina.put(
                "/referrals/" + draft.id(),
                draft.etag(),
                "{\"target\":{\"kind\":\"network\",\"id\":\"%s\"},\"question\":\"Uusi kysymys\"}"
                        .formatted(World.NETWORK));
        Given.permission(client, World.COUNTY);
        Reply sent = tiina.command("/referrals/" + draft.id() + "/send", edited.etag(), "{}");

        assertThat(sent.text("/state")).isEqualTo("SENT");
        assertThat(sent.text("/question")).isEqualTo("Uusi kysymys");
        assertThat(sent.has("/goals")).isFalse();
        assertThat(Service.as("cora").get("/referrals/" + draft.id()).text("/question"))
                .isEqualTo("Uusi kysymys");
    }

    @Test
    void neverTellsOthersOfADraftAndForgetsItsWordsWhenDeleted() {
        UUID client = Given.client();
        Person tiina = Service.as("tiina");
        String body = Given.referral(client, "service", World.SERVICE, false);
        Reply draft = tiina.create("/referrals", body, "draft-to-delete");

        assertThat(tiina.delete("/referrals/" + draft.id(), draft.etag()).status())
                .isEqualTo(204);

        assertThat(tiina.get("/referrals/" + draft.id()).status()).isEqualTo(404);
        assertThat(tiina.create("/referrals", body, "draft-to-delete").status()).isEqualTo(404);
        Reply later = Given.sentToService();
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(published(later.id())).isNotEmpty());
        assertThat(published(draft.id())).isEmpty();
    }

    @Test
    void listsAUnitsReferralsNewestFirstPageByPage() {
        Reply first = Given.sentToNetwork();
        Reply second = Given.sentToNetwork();

        Reply page = Service.as("cora").get("/referrals?box=received&state=SENT&limit=1");
        String next = page.header("Link").replaceAll("^<([^>]*)>.*$", "$1");
        Reply nextPage = Service.as("cora").get(next.substring(next.indexOf("/referrals")));

        assertThat(page.text("/items/0/id")).isEqualTo(second.id().toString());
        assertThat(nextPage.text("/items/0/id")).isEqualTo(first.id().toString());
        assertThat(page.text("/items/0/target/kind")).isEqualTo("network");
        assertThat(Service.as("beate").get("/referrals?box=received&limit=100").body())
                .doesNotContain(first.id().toString(), second.id().toString());
        assertThat(Service.as("tiina").get("/referrals?box=sent&state=SENT").text("/items/0/id"))
                .isEqualTo(second.id().toString());
    }

    @Test
    void beatsOnThePermissionTopicSoThatOthersKnowTheAgeOfTheirCopy() {
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(Service.topic().records(Topics.PERMISSION))
                        .anyMatch(each -> each.key().startsWith("beat-")));
    }

    private static String lastPublished(UUID id) {
        List<String> all = published(id);
        return all.isEmpty() ? "" : all.getLast();
    }

    private static List<String> published(UUID id) {
        return Service.topic().records(Topics.REFERRAL).stream()
                .filter(each -> id.toString().equals(each.key()))
                .map(each -> new String(each.value(), UTF_8))
                .toList();
    }
}
