package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Paths over several services, with the cards that tell how one is guided into them. */
class PathsIT {

    private static final Api ADMIN = RunningDirectory.as("kp-admin");
    private static final Api FOREIGNER = RunningDirectory.as("ka-admin");

    private final Cards cards = Cards.any();
    private final UUID organisation = Entered.anyOrganisation(ADMIN);
    private final Api editor = Entered.member(ADMIN, "paths-" + UUID.randomUUID(), "directory-editor");
    private final String path = Entered.path(organisation, cards.service(), cards.published());

    @Test
    void areReadByEverybodyWithTheirStepsAndCards() {
        var created = Entered.created(editor, "paths", path);

        var read = FOREIGNER.get("paths/" + created.id());

        assertThat(read.text("/steps/0/next/0")).isEqualTo("clinic");
        assertThat(read.text("/steps/1/services/0")).isEqualTo(cards.service().toString());
        assertThat(FOREIGNER.get("cards/" + read.text("/steps/1/cards/0")).status())
                .isEqualTo(200);
        assertThat(FOREIGNER
                        .get("paths?region=18&targetGroup=families&organisation=" + organisation)
                        .list("/items"))
                .hasSize(1);
        assertThat(FOREIGNER
                        .get("paths?targetGroup=unemployed&organisation=" + organisation)
                        .list("/items"))
                .isEmpty();
    }

    @Test
    void haveAnEndAndNameNothingThatIsNotForEverybody() {
        var cycle = path.replace("\"cards\":", "\"next\":[\"concern\"],\"cards\":");
        assertThat(editor.post("paths", cycle).faults())
                .containsExactly("/steps/0/next step-cycle", "/steps/1/next step-cycle");
        assertThat(editor.post("paths", Entered.path(organisation, cards.service(), cards.begun()))
                        .faults())
                .containsExactly("/steps/1/cards/0 unknown-reference");
        assertThat(editor.post("paths", path.replace("Huoli herää", "<script>")).status())
                .isEqualTo(400);
        assertThat(editor.post("paths", path.replaceFirst("(?s)\"steps\":.*]", "\"steps\":[]"))
                        .status())
                .isEqualTo(400);
        assertThat(cards.author().post("paths", path).status()).isEqualTo(403);
    }

    @Test
    void keepTheirHistoryAndTheWordThatTheyAreTrue() {
        var id = Entered.created(editor, "paths", path).id();
        editor.put("paths/" + id, 1, path.replace("Neuvola", "Perhekeskus"));

        var assured = editor.command("entries/" + id + "/assure", 2, "{\"on\":\"2026-11-01\"}");

        assertThat(assured.status()).as(assured.body()).isEqualTo(200);
        assertThat(editor.get("entries/" + id + "/history").text("/items/1/changes/0/field"))
                .isEqualTo("/steps");
    }
}
