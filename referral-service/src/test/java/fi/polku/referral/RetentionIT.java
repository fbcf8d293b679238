package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import fi.polku.platform.web.Today;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetentionIT {
    private static final Duration ELEVEN_YEARS = Duration.ofDays(11 * 366);

    private final Person petra = Service.as("petra");

    @Test
    void reportsBeforeAndAfterAndDestroysWhatTheReportNamedAlone() {
        UUID old = untouched();
        UUID held = untouched();
        UUID open = untouched();
        UUID usedSince = untouched();
        UUID young = Given.client();
        petra.post("/legal-holds", "{\"client\":\"" + held + "\",\"reason\":\"complaint\"}");
        age(held);
        Given.permission(open, World.SERVICE);
        Service.as("tiina").create("/referrals", Given.referral(open, "service", World.SERVICE, true));
        age(open);
        UUID supported = untouched();
        Service.as("tiina")
                .create("/support-periods", "{\"client\":\"" + supported + "\",\"workAbility\":\"reduced\"}");
        UUID asked = untouched();
        Service.as("tiina").create("/forms", "{\"client\":\"" + asked + "\"}");

        Reply report = petra.create("/retention-runs", "{}", "run");
        Given.permission(usedSince, World.SERVICE);
        Reply done = petra.post("/retention-runs/carry-out", "{\"run\":\"" + report.id() + "\"}");
        Reply again = petra.post("/retention-runs/carry-out", "{\"run\":\"" + report.id() + "\"}");

        assertThat(report.status()).as(report.body()).isEqualTo(201);
        assertThat(report.body())
                .contains("{\"client\":\"" + old + "\"}")
                .contains("\"client\":\"" + held + "\",\"obstacle\":\"legal-hold\"")
                .doesNotContain(open.toString())
                .doesNotContain(supported.toString())
                .doesNotContain(asked.toString())
                .doesNotContain(young.toString());
        assertThat(done.body())
                .contains("{\"client\":\"" + old + "\",\"outcome\":\"erased\"}")
                .contains("{\"client\":\"" + held + "\",\"outcome\":\"legal-hold\"}")
                .contains("{\"client\":\"" + usedSince + "\",\"outcome\":\"used-since\"}");
        assertThat(again.body()).isEqualTo(done.body());
        assertThat(Service.as("tiina").get("/clients/" + old).status()).isEqualTo(404);
        assertThat(Service.as("tiina").get("/clients/" + held).status()).isEqualTo(200);
        assertThat(Service.as("tiina").get("/clients/" + usedSince).status()).isEqualTo(200);
        assertThat(petra.get("/erasures?client=" + old).text("/items/0/ground")).isEqualTo("retention-over");
        assertThat(petra.get("/retention-runs").text("/items/0/id")).isEqualTo(report.text("/id"));
        assertThat(petra.create("/retention-runs", "{}", "run").id()).isEqualTo(report.id());
    }

    @Test
    void refusesWhatIsNotOverAndWhoeverIsNotTheControllersOfficer() {
        LocalDate tooLate = Service.bean(Today.class).day().minusYears(10).plusDays(1);
        Reply early = petra.create("/retention-runs", "{\"before\":\"" + tooLate + "\"}");
        Reply unknown = petra.post("/retention-runs/carry-out", "{\"run\":\"" + UUID.randomUUID() + "\"}");
        Reply own = petra.create("/retention-runs", "{\"before\":\"2001-01-01\"}");

        assertThat(early.code()).isEqualTo("retention-not-over");
        assertThat(early.pointers()).containsExactly("/before");
        assertThat(unknown.code()).isEqualTo("run-unknown");
        assertThat(Service.as("paavo")
                        .post("/retention-runs/carry-out", "{\"run\":\"" + own.id() + "\"}")
                        .code())
                .isEqualTo("run-unknown");
        assertThat(Service.as("tiina").create("/retention-runs", "{}").code()).isEqualTo("privacy-officers-only");
        assertThat(Service.as("tiina").get("/retention-runs").status()).isEqualTo(403);
    }

    /** A client whose record nobody has written to for eleven years. */
    private static UUID untouched() {
        UUID client = Given.client();
        age(client);
        return client;
    }

    private static void age(UUID client) {
        Service.database()
                .getCollection("client")
                .updateOne(
                        Filters.eq(client),
                        Updates.set("commit.at", Instant.now().minus(ELEVEN_YEARS)));
    }
}
