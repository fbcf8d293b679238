package fi.polku.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.Target;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportingIT {
    private static final String YEAR = "?from=2026-01-01&to=2026-12-31";

    @Test
    void countsWhatItsTopicTellsForAnalystsOfTheRegionOnly() {
        UUID referral = UUID.randomUUID();
        tell(referral, 1);
        await().atMost(Service.SOON).until(() -> count("anni") == 1);

        tell(referral, 1);
        tell(referral, 2);
        tell(UUID.randomUUID(), 1);

        await().atMost(Service.SOON).until(() -> count("anni") == 2);
        assertThat(count("antti")).isZero();
        assertThat(as("tuula").get("/reports/referrals" + YEAR).code()).isEqualTo("analysts-only");
    }

    @Test
    void namesWhatIsWrongWithAQuestion() {
        assertThat(refusal("/reports/referrals?from=2026-12-31&to=2026-01-01")).isEqualTo("400 period-inverted");
        assertThat(refusal("/reports/referrals" + YEAR + "&by=shoe-size")).isEqualTo("422 unknown-code");
        assertThat(refusal("/reports/referrals" + YEAR + "&by=month,municipality,state,reason"))
                .isEqualTo("400 too-many-dimensions");
        assertThat(refusal("/reports/referrals?from=2026-02-30&to=2026-12-31")).startsWith("400 ");
        assertThat(refusal("/reports/referrals")).startsWith("400 ");
        assertThat(refusal("/reports/happiness" + YEAR)).isEqualTo("404 not-found");
    }

    @Test
    void showsThePrivacyOfficerWhoReadWhat() {
        UUID client = UUID.randomUUID();

        as("tuula").get("/access-log?client=" + client);

        await().atMost(Service.SOON).untilAsserted(() -> {
            Reply log = as("tuula").get("/access-log?client=" + client);
            assertThat(log.text("/items/0/actor/subject")).isEqualTo("tuula");
            assertThat(log.text("/items/0/access/client")).isEqualTo(client.toString());
        });
        assertThat(as("anni").get("/access-log?client=" + client).code()).isEqualTo("privacy-officers-only");
    }

    private static String refusal(String path) {
        Reply reply = as("anni").get(path);
        return reply.status() + " " + reply.code();
    }

    private static int count(String analyst) {
        return as(analyst)
                .get("/reports/referrals" + YEAR)
                .json()
                .at("/rows/0/count")
                .asInt(0);
    }

    private static void tell(UUID referral, long sequence) {
        Service.topic()
                .publish(
                        PublishedType.REFERRAL.topic(),
                        PublishedType.REFERRAL.ceType(),
                        new ReferralState(
                                referral,
                                "18",
                                UUID.randomUUID(),
                                "SENT",
                                "272",
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                new Target("service", UUID.randomUUID(), UUID.randomUUID()),
                                null,
                                0,
                                null,
                                List.of(new Fact(1, "sent", Instant.parse("2026-03-02T10:00:00Z"), null, null))),
                        sequence);
    }

    private static Person as(String subject) {
        return Service.as(subject);
    }
}
