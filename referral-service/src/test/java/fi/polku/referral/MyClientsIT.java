package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.test.Reply;
import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clients of somebody who refers them and supports them too. */
class MyClientsIT {
    @Test
    void countsASignOfSupportAndShowsItsNextStepBesideAnOpenReferral() {
        UUID client = Given.client();
        Reply draft = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, false));
        Service.database()
                .getCollection("referral")
                .updateOne(Filters.eq("_id", draft.id()), Updates.set("state.lastSignAt", Instant.EPOCH));
        assertThat(mine(client).path("lastSignAt").asString("")).isEqualTo(Instant.EPOCH.toString());
        LocalDate day = Service.bean(Today.class).day();

        Reply opened = Service.as("tiina")
                .create(
                        "/support-periods",
                        ("{\"client\":\"%s\",\"startedOn\":\"2026-01-12\",\"workAbility\":\"threatened\","
                                        + "\"noticedOn\":\"2025-11-03\"}")
                                .formatted(client));
        Service.as("tiina")
                .command(
                        "/support-periods/" + opened.id() + "/plan-step",
                        opened.etag(),
                        "{\"text\":\"Soita Kelaan\",\"remindOn\":\"%s\"}".formatted(day.plusDays(3)));

        JsonNode row = mine(client);
        assertThat(row.path("open").asInt()).isOne();
        assertThat(Instant.parse(row.path("lastSignAt").asString(""))).isAfter(Instant.EPOCH);
        assertThat(row.path("nextStep").path("supportPeriod").asString(""))
                .isEqualTo(opened.id().toString());
        assertThat(row.path("nextStep").path("remindOn").asString(""))
                .isEqualTo(day.plusDays(3).toString());
        assertThat(row.toString()).doesNotContain("Kela");
    }

    /** The client's row, once: on whichever page it is. */
    private static JsonNode mine(UUID client) {
        Reply page = Service.as("tiina").get("/my-clients?limit=100");
        return page.json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("client").asString("").equals(client.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not among the clients: " + page.body()));
    }
}
