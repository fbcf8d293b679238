package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a published entry is to become, seen by its owners until it is published. */
class DraftsIT {

    private static final Api ADMIN = RunningDirectory.as("kp-admin");
    private static final Api FOREIGNER = RunningDirectory.as("ka-admin");
    private static final Api EDITOR =
            Entered.member(ADMIN, "drafts-" + UUID.randomUUID(), "directory-editor", "region-admin");
    private static final UUID ORGANISATION = Entered.anyOrganisation(ADMIN);
    private static final UUID UNIT = Entered.anyUnit(ADMIN, ORGANISATION);
    private static final String TO_BE = "Luonnosteltu";

    private static final Cards CARDS = Cards.any();

    /** Of each kind one with all that it may tell, and a word of it. */
    private static final Map<String, Supplier<String>> KINDS = Map.of(
            "organisations", () -> Entered.organisation("Mielenterveys"),
            "units", () -> Entered.unit(ORGANISATION).replace("Yksikkö", "Mielenterveys"),
            "locations", () -> Entered.location(ORGANISATION).replace("Työkykykeskus", "Mielenterveys"),
            "templates", () -> Entered.template(ORGANISATION),
            "services", DraftsIT::service,
            "professionals", DraftsIT::professional,
            "paths",
                    () -> Entered.path(ORGANISATION, CARDS.service(), CARDS.published())
                            .replace("Lasten ja nuorten kuntoutuspolku", "Mielenterveys"),
            "networks", () -> Entered.network(ORGANISATION, UNIT).replace("Työkykyverkosto", "Mielenterveys"));

    @ParameterizedTest
    @MethodSource
    void showsTheDraftOfAnyKindToItsOwnersOnly(String list) {
        var body = any(list);
        var id = Entered.created(EDITOR, list, body).id();

        var drafted = EDITOR.put(list + "/" + id, 1, asDraft(body));

        assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
        assertThat(drafted.etag()).isEqualTo("\"2\"");
        assertThat(drafted.text("/standing/draft")).isEqualTo("true");
        assertThat(drafted.body()).contains(TO_BE);
        assertThat(FOREIGNER.get("entries/" + id + "/draft").status()).isEqualTo(404);
        assertThat(FOREIGNER.get(list + "/" + id).body()).doesNotContain(TO_BE);
        assertThat(FOREIGNER.get("entries/" + id + "/history").body()).doesNotContain(TO_BE);
        assertThat(EDITOR.get(list + "/" + id).list("/availableActions")).contains("publish", "discard-draft");
        assertThat(FOREIGNER.get(list + "/" + id).list("/availableActions")).isEmpty();
    }

    static Stream<String> showsTheDraftOfAnyKindToItsOwnersOnly() {
        return KINDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("showsTheDraftOfAnyKindToItsOwnersOnly")
    void publishesOfTheDraftOfAnyKindWhatItSaysAndNothingElse(String list) {
        var body = any(list);
        var id = Entered.created(EDITOR, list, body).id();
        EDITOR.put(list + "/" + id, 1, asDraft(body));
        var draft = EDITOR.get("entries/" + id + "/draft");
        assertThat(draft.list("/changes")).hasSize(1);
        assertThat(draft.text("/changes/0/after")).isEqualTo(TO_BE);

        // What is read can be written, and is the same.
        var again = EDITOR.put(list + "/" + id, 2, draft.json().path("entry").toString());
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(EDITOR.get("entries/" + id + "/draft").json().path("entry"))
                .isEqualTo(draft.json().path("entry"));
        var version = again.json().path("version").asLong();
        assertThat(EDITOR.command("entries/" + id + "/publish", version, "").status())
                .isEqualTo(200);

        var history = FOREIGNER.get("entries/" + id + "/history");
        assertThat(history.list("/items/0/changes")).hasSize(1);
        assertThat(history.text("/items/0/changes/0/after")).isEqualTo(TO_BE);
        assertThat(FOREIGNER.get(list + "/" + id).body()).contains(TO_BE);
        assertThat(EDITOR.get("entries/" + id + "/draft").status()).isEqualTo(404);
    }

    @Test
    void refusesToPublishADraftThatWouldUndoANewerEdit() {
        var id = Entered.anyOrganisation(ADMIN);
        ADMIN.put("organisations/" + id, 1, asDraft(Entered.organisation("Mielenterveys")));
        ADMIN.put("organisations/" + id, 2, Entered.organisation("Toisen sana"));

        var refused = ADMIN.command("entries/" + id + "/publish", 3, "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("/standing/draft draft-outdated");
        assertThat(ADMIN.get("entries/" + id + "/draft").text("/outdated")).isEqualTo("true");
        assertThat(ADMIN.command("entries/" + id + "/discard-draft", 3, "").status())
                .isEqualTo(200);
        assertThat(ADMIN.get("organisations/" + id).text("/name/fi")).isEqualTo("Toisen sana");
        assertThat(ADMIN.get("entries/" + id + "/draft").status()).isEqualTo(404);
    }

    @Test
    void tellsNobodyElseWhatANewEntrySaidBeforeItWasPublished() {
        var id = Entered.created(ADMIN, "organisations", asDraft(Entered.organisation("Mielenterveys")))
                .id();
        ADMIN.put("organisations/" + id, 1, asDraft(Entered.organisation("Julkinen")));
        ADMIN.command("entries/" + id + "/publish", 2, "");
        ADMIN.put("organisations/" + id, 3, Entered.organisation("Uusi"));

        var all = ADMIN.get("entries/" + id + "/history");
        var told = FOREIGNER.get("entries/" + id + "/history?limit=1");
        var rest = FOREIGNER.get(told.header("Link").replaceFirst(".*</api/directory/([^>]*)>.*", "$1"));

        assertThat(all.body()).contains(TO_BE);
        assertThat(told.list("/items")).hasSize(1);
        assertThat(rest.text("/items/0/version")).isEqualTo("3");
        assertThat(rest.list("/items")).hasSize(1);
        assertThat(rest.header("Link")).isEmpty();
        assertThat(rest.body()).doesNotContain(TO_BE);
    }

    @Test
    void listsWhatWaitsToBePublishedForItsOwners() {
        var changed = Entered.anyOrganisation(ADMIN);
        ADMIN.put("organisations/" + changed, 1, asDraft(Entered.organisation("Mielenterveys")));
        var fresh = Entered.created(EDITOR, "services", asDraft(service())).id();
        var published = Entered.anyOrganisation(ADMIN);

        var listed = all(EDITOR);

        assertThat(listed)
                .extracting(item -> item.path("id").asString(""))
                .contains(changed.toString(), fresh.toString())
                .doesNotContain(published.toString())
                .doesNotHaveDuplicates();
        var one = listed.stream()
                .filter(item -> item.path("id").asString("").equals(changed.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(one.path("name").asString("")).isEqualTo(TO_BE);
        assertThat(one.path("published").asBoolean(false)).isTrue();
        assertThat(one.path("kind").asString("")).isEqualTo("organisation");
        assertThat(FOREIGNER.get("drafts?limit=100").body()).doesNotContain(changed.toString(), fresh.toString());
        var worker = Entered.member(ADMIN, "drafts-" + UUID.randomUUID());
        assertThat(worker.get("drafts").status()).isEqualTo(403);
    }

    @Test
    void givesUpWhatWasNeverPublishedUnlessSomethingRestsOnIt() {
        var body = asDraft(service());
        var service = Entered.created(EDITOR, "services", body).id();
        var owner = Entered.created(ADMIN, "organisations", asDraft(Entered.organisation("Mielenterveys")))
                .id();
        var unit = Entered.created(ADMIN, "units", asDraft(Entered.unit(owner))).id();

        assertThat(EDITOR.get("services/" + service).list("/availableActions")).contains("discard-draft");
        assertThat(EDITOR.command("entries/" + service + "/discard-draft", 1, "")
                        .status())
                .isEqualTo(200);
        var kept = ADMIN.command("entries/" + owner + "/discard-draft", 1, "");

        assertThat(EDITOR.get("services/" + service).status()).isEqualTo(404);
        assertThat(Entered.created(EDITOR, "services", body).id()).isNotEqualTo(service);
        assertThat(kept.faults()).containsExactly("/standing/draft still-named");
        assertThat(ADMIN.command("entries/" + unit + "/discard-draft", 1, "").status())
                .isEqualTo(200);
        assertThat(ADMIN.command("entries/" + owner + "/discard-draft", 1, "").status())
                .isEqualTo(200);
    }

    private static List<JsonNode> all(Api reader) {
        var all = new ArrayList<JsonNode>();
        var path = "drafts?limit=3";
        while (!path.isEmpty()) {
            var page = reader.get(path);
            page.json().path("items").forEach(all::add);
            path = page.header("Link").replaceFirst(".*</api/directory/([^>]*)>.*", "$1");
        }
        return all;
    }

    @Test
    void takesDraftsAndGivesThemUpForEditorsOfTheRegionOnly() {
        var id = Entered.anyOrganisation(ADMIN);
        var worker = Entered.member(ADMIN, "drafts-" + UUID.randomUUID());
        var body = asDraft(Entered.organisation("Mielenterveys"));

        assertThat(worker.put("organisations/" + id, 1, body).status()).isEqualTo(403);
        assertThat(FOREIGNER.put("organisations/" + id, 1, body).status()).isEqualTo(403);
        assertThat(ADMIN.put("organisations/" + id, 1, body).status()).isEqualTo(200);
        assertThat(worker.command("entries/" + id + "/discard-draft", 2, "").status())
                .isEqualTo(403);
        assertThat(ADMIN.command("entries/" + id + "/discard-draft", 1, "").status())
                .isEqualTo(412);
        assertThat(ADMIN.put("organisations/" + id, 2, body.replace("employment-service", "circus"))
                        .faults())
                .containsExactly("/kind unknown-code");
    }

    private static String any(String list) {
        return Objects.requireNonNull(KINDS.get(list)).get();
    }

    private static String asDraft(String body) {
        var draft = body.replaceFirst("Mielenterveys", TO_BE).replace("\"lifeCycle\"", "\"draft\":true,\"lifeCycle\"");
        return draft.contains("\"draft\"")
                ? draft
                : draft.substring(0, draft.lastIndexOf('}')) + ",\"standing\":{\"draft\":true}}";
    }

    private static String service() {
        var template = Entered.created(EDITOR, "templates", Entered.template(ORGANISATION));
        var location = Entered.created(EDITOR, "locations", Entered.location(ORGANISATION));
        return Entered.variant(ORGANISATION, newUnit(), template.id(), location.id())
                .replace("Oma palvelu", "Mielenterveys");
    }

    /** Two of one name in one unit would be the same. */
    private static UUID newUnit() {
        return Entered.anyUnit(EDITOR, ORGANISATION);
    }

    private static String professional() {
        return Entered.professional(ORGANISATION, newUnit())
                .replace("Kaisa Koivu", "Mielenterveys")
                .replace(",\"standing\":{\"draft\":true}", "");
    }
}
