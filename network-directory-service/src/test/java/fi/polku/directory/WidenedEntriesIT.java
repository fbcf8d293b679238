package fi.polku.directory;

import static fi.polku.directory.Entered.created;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WidenedEntriesIT {

    private final Api admin = RunningDirectory.as("kp-admin");
    private final Api foreigner = RunningDirectory.as("ka-admin");
    private final UUID organisation = Entered.anyOrganisation(admin);
    private final UUID unit = Entered.anyUnit(admin, organisation);
    private final Api editor = Entered.member(admin, "widened-" + UUID.randomUUID(), "directory-editor");

    @Test
    void keepsALocationAsItWasGiven() {
        var id = created(admin, "locations", Entered.location(organisation)).id();

        var location = foreigner.get("locations/" + id);

        assertThat(location.status()).isEqualTo(200);
        assertThat(location.text("/address/municipality")).isEqualTo("272");
        assertThat(location.text("/openingHours/week/0/opens")).startsWith("08:00");
        assertThat(location.text("/openingHours/exceptions/0/note/fi")).isEqualTo("Joulu\ntalossa");
        assertThat(location.text("/standing/lifeCycle")).isEqualTo("pilot");
    }

    @Test
    void namesEveryFieldOfALocationThatIsWrong() {
        var refused = admin.post("locations", """
                {"organisation":"%s","name":{"fi":"Keskus"},"validFrom":"2026-01-01",
                 "address":{"street":{"fi":"Katu"},"postalCode":"67200","postOffice":"Kokkola","municipality":"999"},
                 "openingHours":{"week":[{"day":"MONDAY","opens":"16:00","closes":"08:00"}]},
                 "accessibility":{"features":["moat"]}}""".formatted(organisation));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers())
                .containsExactlyInAnyOrder(
                        "/address/municipality", "/openingHours/week/0/closes", "/accessibility/features/0");
    }

    @Test
    void tellsAServiceInItsOwnWordsOverTheNationalOnes() {
        var template =
                created(editor, "templates", Entered.template(organisation)).id();
        var location =
                created(admin, "locations", Entered.location(organisation)).id();
        var id = created(editor, "services", Entered.variant(organisation, unit, template, location))
                .id();

        var service = foreigner.get("services/" + id);

        assertThat(service.text("/told/summary/fi")).isEqualTo("Alueellinen");
        assertThat(service.text("/told/criteria/fi")).isEqualTo("Kaikille");
        assertThat(service.json().at("/description/criteria").isMissingNode()).isTrue();
    }

    @Test
    void refusesLinksThatABrowserWouldRun() {
        var refused = editor.post("services", """
                {"organisation":"%s","unit":"%s","kind":"mental-health","name":{"fi":"Palvelu"},"referralNeeded":false,
                 "description":{"channels":[{"kind":"web","value":"javascript:alert(1)"}]},"validFrom":"2026-01-01"}""".formatted(organisation, unit));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointers()).containsExactly("/description/channels/0/value");
    }

    @Test
    void hidesADraftFromOthersUntilItIsPublished() {
        var id = created(admin, "professionals", Entered.professional(organisation, unit))
                .id();

        assertThat(foreigner.get("professionals/" + id).status()).isEqualTo(404);
        assertThat(foreigner.get("entries/" + id + "/history").status()).isEqualTo(404);
        assertThat(foreigner.get("professionals?unit=" + unit).list("/items")).isEmpty();
        assertThat(admin.get("professionals?unit=" + unit).list("/items")).hasSize(1);
        assertThat(foreigner.command("entries/" + id + "/publish", 1, "").status())
                .isEqualTo(404);
        assertThat(admin.command("entries/" + id + "/publish", 1, "").status()).isEqualTo(200);
        assertThat(foreigner.get("professionals/" + id).status()).isEqualTo(200);
    }

    @Test
    void tellsTheHistoryOfAnEntryInPages() {
        var id = created(admin, "organisations", Entered.organisation("Ensimmäinen"))
                .id();
        for (var version = 1; version < 5; version++) {
            admin.put("organisations/" + id, version, Entered.organisation("Nimi " + version));
        }
        assertThat(admin.command("entries/" + id + "/assure", 5, "{\"on\":\"2026-01-02\"}")
                        .status())
                .isEqualTo(200);

        var first = foreigner.get("entries/" + id + "/history?limit=4");
        var next = first.header("Link").replaceAll(".*cursor=([^>&]+).*", "$1");
        var second = foreigner.get("entries/" + id + "/history?limit=4&cursor=" + next);

        assertThat(first.list("/items")).hasSize(4);
        assertThat(first.text("/items/0/changes/0/field")).isEqualTo("/standing/assurance");
        assertThat(first.text("/items/1/changes/0/before")).isEqualTo("Nimi 3");
        assertThat(first.text("/items/1/changes/0/after")).isEqualTo("Nimi 4");
        assertThat(second.list("/items")).hasSize(2);
        assertThat(second.text("/items/1/version")).isEqualTo("1");
    }

    @Test
    void letsASubstituteStandInWithALastDay() {
        var subject = "sub-" + UUID.randomUUID();
        var person =
                created(admin, "memberships", Entered.membership(unit, subject)).id();
        var network =
                created(admin, "networks", Entered.network(organisation, unit)).id();
        var body = """
                {"role":"te-expert","unit":"%s","substitute":"%s","validFrom":"2026-07-01","validTo":"2026-07-31"}""".formatted(unit, person);

        var changed = admin.command("networks/" + network + "/substitutes", 1, body);
        var overlapping = admin.command("networks/" + network + "/substitutes", 2, body.replace("07-01", "07-15"));

        assertThat(changed.text("/seats/0/substitutes/0/membership")).isEqualTo(person.toString());
        assertThat(admin.get("networks/" + network + "/roster?on=2026-07-31").text("/items/0/membership"))
                .isEqualTo(person.toString());
        assertThat(admin.get("networks/" + network + "/roster?on=2026-08-01").has("/items/0/membership"))
                .isFalse();
        assertThat(overlapping.pointers()).containsExactly("/validFrom");
    }

    /** What generates clients from the document has to know that they are texts. */
    @Test
    void describesTimesOfDayAsText() {
        var document = admin.get("openapi.json").json();

        assertThat(document.at("/components/schemas/OpeningTime/properties/opens/type")
                        .asString(""))
                .isEqualTo("string");
    }

    @Test
    void listsWhatNobodyHasAssuredForThoseWhoCould() {
        assertThat(admin.get("reminders").status()).isEqualTo(200);
        assertThat(Entered.member(admin, "worker-" + UUID.randomUUID())
                        .get("reminders")
                        .status())
                .isEqualTo(403);
    }
}
