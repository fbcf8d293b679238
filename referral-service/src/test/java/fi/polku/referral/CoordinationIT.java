package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.Reply;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who hears of a referral and works on it, where a side is more than one unit. */
class CoordinationIT {
    @Test
    void tellsACoordinatingWorkerOfAnotherUnitOfTheQueueAndOfTheirOwnWork() {
        Reply sent = Given.sentToNetwork();

        awaitNotice("kelly", sent, "sent");
        Reply claimed = Given.after(sent, "kelly", "claim");
        Given.moved(claimed, "tiina", "write-message", "{'text':'Hei!'}");

        awaitNotice("kelly", sent, "message-written");
        assertThat(notices("cora")).contains(notice(sent, "sent")).doesNotContain(notice(sent, "message-written"));
        assertThat(notices("rita")).doesNotContain(sent.id().toString());
    }

    @Test
    void letsWhoStandsInForACoordinatingWorkerTodayScreenAndNobodyElse() {
        Reply sent = Given.sentToNetwork();
        LocalDate day = Service.bean(Today.class).day();

        assertThat(Service.as("silja").get("/referrals/" + sent.id()).status()).isEqualTo(404);
        assertThat(Service.as("dina").get("/referrals/" + sent.id()).status()).isEqualTo(404);
        assertThat(Service.as("sanna").get("/referrals/" + sent.id()).list("/availableActions"))
                .contains("claim");

        Service.as("kelly")
                .create(
                        "/stand-ins",
                        "{\"deputy\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(World.DINA, day, day));

        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(Service.as("dina")
                                .get("/referrals?box=queue&limit=100")
                                .body())
                        .contains(sent.id().toString()));
        assertThat(Given.after(sent, "dina", "claim", "accept").text("/state")).isEqualTo("ACCEPTED");
    }

    private static void awaitNotice(String person, Reply referral, String fact) {
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(notices(person)).contains(notice(referral, fact)));
    }

    private static String notice(Reply referral, String fact) {
        return "\"referral\":\"" + referral.id() + "\",\"fact\":\"" + fact + "\"";
    }

    private static String notices(String person) {
        return Service.as(person).get("/notices?limit=100").body();
    }
}
