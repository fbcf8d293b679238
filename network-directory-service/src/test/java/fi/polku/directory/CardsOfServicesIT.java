package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cards of services that are handed on, that end, and that are drafts still. */
class CardsOfServicesIT {

    private static final String YEARS_AWAY = "{\"reviewOn\":\"2099-01-01\"}";

    private final Cards cards = Cards.any();

    @Test
    void goWithTheirServiceToWhomItIsHandedOn() {
        var id = cards.begun();
        Cards.step(cards.author(), id, 1, "submit", "");
        var heir = Cards.any();

        ended(cards.service(), ",\"successor\":\"%s\"".formatted(heir.service()));

        assertThat(cards.manager()
                        .command("cards/" + id + "/approve", 2, YEARS_AWAY)
                        .status())
                .isEqualTo(403);
        assertThat(heir.manager().get("cards?stage=SUBMITTED").body()).contains(id.toString());
        assertThat(heir.manager().get("cards/" + id).list("/availableActions")).contains("approve", "return");
        var approved = Cards.step(heir.manager(), id, 2, "approve", YEARS_AWAY);
        assertThat(approved.text("/service")).isEqualTo(heir.service().toString());
        assertThat(heir.manager()
                        .get("cards?stage=PUBLISHED&service=" + heir.service())
                        .body())
                .contains(id.toString());
        assertThat(RunningDirectory.page("/cards/" + id).body()).doesNotContain("päättynyt");
    }

    @Test
    void areNotPublishedForWhatIsADraftOrHasEnded() {
        var id = cards.published();
        var before = cards.author().get("services/" + cards.service());
        var draft = Entered.created(
                editor(),
                "services",
                Entered.service(organisation(before), unit(before))
                        .replace("\"Palvelu\"", "\"Luonnos\"")
                        .replace("{\"organisation\"", "{\"standing\":{\"draft\":true},\"organisation\""));
        var early = Entered.created(
                        cards.author(),
                        "cards",
                        cards.beginning(Cards.GENERAL)
                                .replace(cards.service().toString(), draft.id().toString()))
                .id();
        Cards.step(cards.author(), early, 1, "submit", "");

        assertThat(cards.manager()
                        .command("cards/" + early + "/approve", 2, YEARS_AWAY)
                        .faults())
                .containsExactly("/service not-published");

        cards.author().put("cards/" + id, 3, cards.text("Uusi nimi", Cards.GENERAL));
        Cards.step(cards.author(), id, 4, "submit", "");
        ended(cards.service(), "");

        assertThat(cards.manager()
                        .command("cards/" + id + "/approve", 5, YEARS_AWAY)
                        .faults())
                .containsExactly("/service not-in-force");
        assertThat(RunningDirectory.page("/cards/" + id).body())
                .contains("Palvelu on päättynyt, viimeinen päivä: 31.1.2026");
    }

    /** The service as it was, its last day a while ago. */
    private static void ended(UUID service, String more) {
        var before = editor().get("services/" + service);
        var last = Entered.service(organisation(before), unit(before))
                .replace("\"2026-01-01\"}", "\"2026-01-01\",\"validTo\":\"2026-01-31\"" + more + "}");
        var put = editor().put("services/" + service, 1, last);
        assertThat(put.status()).as(put.body()).isEqualTo(200);
    }

    private static Api editor() {
        return Entered.member(RunningDirectory.as("kp-admin"), "cards-" + UUID.randomUUID(), "directory-editor");
    }

    private static UUID organisation(Reply service) {
        return UUID.fromString(service.text("/organisation"));
    }

    private static UUID unit(Reply service) {
        return UUID.fromString(service.text("/unit"));
    }
}
