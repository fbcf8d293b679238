package fi.polku.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.audit.AccessLogTopics;
import fi.polku.platform.audit.Confirmation;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import fi.polku.platform.web.Today;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrivacyOfficerIT {
    private final Person tuula = Service.as("tuula");
    private final LocalDate today = Service.bean(Today.class).day();

    @Test
    void tellsWhoUsedAClientsDataInWhichServiceAndWhen() {
        UUID client = used();

        Reply all = tuula.get("/access-log?client=" + client + "&from=" + today + "&to=" + today);

        assertThat(all.text("/items/0/service")).isEqualTo("reporting-service");
        assertThat(all.text("/items/0/actor/unit")).isEqualTo(Service.OFFICE.toString());
        assertThat(all.text("/items/0/access/purpose")).isEqualTo("supervision");
        assertThat(tuula.get("/access-log?client=" + client + "&to=" + today.minusDays(1))
                        .list("/items"))
                .isEmpty();
        assertThat(tuula.get("/access-log?client=" + client + "&from=" + today.plusDays(1))
                        .list("/items"))
                .isEmpty();
    }

    @Test
    void printsTheExtractThatAClientMayAskForInThreeLanguages() {
        UUID client = used();

        String finnish = extract(client, "fi").body();
        Reply swedish = extract(client, "sv");

        assertThat(finnish)
                .contains(
                        "lang=\"fi\"",
                        "Hyvinvointialue &lt;1&gt;, Tietosuoja",
                        "Tietojen käytön valvonta",
                        "Käyttöloki")
                .doesNotContain("tuula");
        assertThat(swedish.body())
                .contains("lang=\"sv\"", "Välfärdsområdet, Tietosuoja", "Övervakning av användningen", "Läst");
        assertThat(extract(client, "en").body()).contains("Client Data Act 703/2023", "Extract of the log");
        assertThat(swedish.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(swedish.header("Content-Disposition")).startsWith("attachment");
        assertThat(extract(UUID.randomUUID(), "en").body()).contains("Your data was not used in this time.");
    }

    @Test
    void looksFurtherBackThanTwoYearsOnlyForASpecialReasonWhichIsLogged() {
        UUID client = used();
        String older = "/access-log/extract?client=" + client + "&from="
                + today.minusYears(2).minusDays(1);

        Reply refused = tuula.get(older);
        Reply shown = tuula.get(older + "&specialReason=legal-claim");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("special-reason-required");
        assertThat(refused.text("/errors/0/parameter")).isEqualTo("from");
        assertThat(shown.status()).isEqualTo(200);
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(
                                tuula.get("/access-log?client=" + client).body())
                        .contains("\"ground\":\"legal-claim\""));
    }

    @Test
    void namesWhatIsWrongWithAQuestion() {
        String client = "?client=" + UUID.randomUUID();

        assertThat(refusal(client + "&language=ru")).isEqualTo("422 unknown-code language");
        assertThat(refusal(client + "&specialReason=curious")).isEqualTo("422 unknown-code specialReason");
        assertThat(refusal(client + "&from=" + today + "&to=" + today.minusDays(1)))
                .isEqualTo("400 period-inverted to");
        assertThat(refusal("?client=me")).startsWith("400 ");
        assertThat(refusal("")).startsWith("400 ");
        assertThat(Service.as("anni").get("/access-log/extract" + client).code())
                .isEqualTo("privacy-officers-only");
        assertThat(Service.as("anni").get("/access-log/chains").code()).isEqualTo("privacy-officers-only");
    }

    @Test
    void acceptsThatAChainEndsWithoutAClosingGroupAndTellsItsSource() {
        used();
        String source = tuula.get("/access-log/chains").text("/items/0/source");
        String body = "{\"source\":\"" + source + "\",\"reason\":\"crash\"}";

        Reply accepted = tuula.create("/access-log/chains/acceptances", body, "accept-" + source);
        Reply again = tuula.create("/access-log/chains/acceptances", body, "accept-" + source);

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(accepted.id());
        assertThat(Service.database().getCollection("access_log_acceptance").countDocuments())
                .isEqualTo(1);
        assertThat(Service.topic().records(AccessLogTopics.VERIFIED))
                .map(each -> Confirmation.fromJson(new String(each.value(), StandardCharsets.UTF_8)))
                .anyMatch(told -> told.settled() && told.source().equals(source));
    }

    @Test
    void acceptsNoChainThatIsNotOpenAndNoReasonOfOnesOwn() {
        Reply unknown = tuula.create(
                "/access-log/chains/acceptances", "{\"source\":\"referral-service/0\",\"reason\":\"crash\"}");
        Reply whim = tuula.create(
                "/access-log/chains/acceptances", "{\"source\":\"referral-service/0\",\"reason\":\"whim\"}");

        assertThat(unknown.code()).isEqualTo("no-open-chain");
        assertThat(unknown.pointers()).containsExactly("/source");
        assertThat(whim.code()).isEqualTo("unknown-code");
        assertThat(whim.pointers()).containsExactly("/reason");
    }

    /** A client of whom one use is kept: reading the log is logged. */
    private UUID used() {
        UUID client = UUID.randomUUID();
        tuula.get("/access-log?client=" + client);
        await().atMost(Service.SOON)
                .until(() -> !tuula.get("/access-log?client=" + client + "&from=" + today)
                        .list("/items")
                        .isEmpty());
        return client;
    }

    private Reply extract(UUID client, String language) {
        Reply printed = tuula.get("/access-log/extract?client=" + client + "&language=" + language);
        assertThat(printed.status()).as(printed.body()).isEqualTo(200);
        return printed;
    }

    private String refusal(String query) {
        Reply reply = tuula.get("/access-log/extract" + query);
        return reply.status() + " " + reply.code() + " " + reply.text("/errors/0/parameter");
    }
}
