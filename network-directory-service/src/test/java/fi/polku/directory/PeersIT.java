package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coordinators find each other, and ask and share on their board. */
class PeersIT {

    private static final Api ADMIN = RunningDirectory.as("kp-admin");
    private static final Api FOREIGNER = RunningDirectory.as("ka-admin");

    private final Api coordinator = Entered.member(ADMIN, "peers-" + UUID.randomUUID());

    @Test
    void findEachOtherByTheirTraining() {
        var organisation = Entered.anyOrganisation(ADMIN);
        var unit = Entered.anyUnit(ADMIN, organisation);
        var person = Entered.professional(organisation, unit).replace("\"draft\":true", "\"draft\":false");
        Entered.created(ADMIN, "professionals", person);

        var trained = "professionals?training=work-ability-coordinator&unit=" + unit;
        assertThat(FOREIGNER.get(trained).list("/items")).hasSize(1);
        assertThat(FOREIGNER.get(trained + "&competence=service-guidance").list("/items"))
                .hasSize(1);
        assertThat(FOREIGNER.get(trained + "&competence=pain").list("/items")).isEmpty();
        assertThat(FOREIGNER
                        .get("professionals?training=supervision&unit=" + unit)
                        .list("/items"))
                .isEmpty();
    }

    @Test
    void askAndAnswerAcrossRegions() {
        var asked = Entered.created(coordinator, "notices", notice());
        var path = "notices/" + asked.id();
        assertThat(asked.list("/availableActions")).containsExactly("reply", "close", "remove");

        var replied = FOREIGNER.post(path + "/replies", "{\"text\":\"Meillä näin\"}");

        assertThat(replied.status()).as(replied.body()).isEqualTo(200);
        assertThat(replied.text("/replies/0/text")).isEqualTo("Meillä näin");
        assertThat(ADMIN.post(path + "/replies", "{\"text\":\"Samaan aikaan\"}")
                        .json()
                        .path("replies"))
                .hasSize(2);
        assertThat(FOREIGNER.command(path + "/close", 3, "").status()).isEqualTo(403);
        assertThat(coordinator.command(path + "/close", 3, "").status()).isEqualTo(200);
        assertThat(FOREIGNER.post(path + "/replies", "{\"text\":\"Vielä\"}").code())
                .isEqualTo("notice-closed");
    }

    @Test
    void areHeardOnceEachWhoeverRepliesAtOnceAndHoweverOften() {
        var path =
                "notices/" + Entered.created(coordinator, "notices", notice()).id();
        var peers = List.of(FOREIGNER, ADMIN, coordinator);
        var keyed = FOREIGNER.with("Idempotency-Key", UUID.randomUUID().toString());

        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            peers.forEach(peer -> all.execute(() -> peer.post(path + "/replies", "{\"text\":\"Meillä näin\"}")));
        }
        keyed.postAsIs(path + "/replies", BodyPublishers.ofString("{\"text\":\"Kerran\"}"));
        keyed.postAsIs(path + "/replies", BodyPublishers.ofString("{\"text\":\"Kerran\"}"));

        assertThat(FOREIGNER.get(path).json().path("replies")).hasSize(4);
    }

    @Test
    void takeOutWhatShouldNotHaveBeenWritten() {
        var id = Entered.created(coordinator, "notices", notice()).id();
        var path = "notices/" + id;
        var replied = FOREIGNER.post(path + "/replies", "{\"text\":\"Matti Meikäläinen\"}");
        var reply = "{\"reply\":\"%s\"}".formatted(replied.text("/replies/0/id"));

        assertThat(coordinator
                        .postAsIs(path + "/remove-reply", BodyPublishers.ofString(reply))
                        .status())
                .isEqualTo(403);
        var without = FOREIGNER.postAsIs(path + "/remove-reply", BodyPublishers.ofString(reply));
        assertThat(without.json().path("replies")).isEmpty();
        assertThat(FOREIGNER
                        .postAsIs(path + "/remove-reply", BodyPublishers.ofString(reply))
                        .status())
                .isEqualTo(422);
        assertThat(FOREIGNER.command(path + "/remove", 3, "").status()).isEqualTo(403);
        assertThat(coordinator.command(path + "/remove", 1, "").status()).isEqualTo(412);
        assertThat(coordinator.command(path + "/remove", 3, "").status()).isEqualTo(204);

        assertThat(coordinator.get(path).status()).isEqualTo(404);
        assertThat(FOREIGNER.get("notices?region=18&limit=100").body()).doesNotContain(id.toString());
    }

    @Test
    void findNoticesBySubjectCompetenceAndWhetherTheyAreOpen() {
        var id = Entered.created(coordinator, "notices", notice()).id().toString();
        var listed = "notices?region=18&subject=QUESTION&competence=benefits&limit=100&open=";

        assertThat(FOREIGNER.get(listed + "true").body()).contains(id);
        assertThat(FOREIGNER.get(listed + "false").body()).doesNotContain(id);
        assertThat(FOREIGNER
                        .get(listed.replace("QUESTION", "TRAINING") + "true")
                        .body())
                .doesNotContain(id);
        assertThat(FOREIGNER.get("notices?subject=GOSSIP").status()).isEqualTo(400);
    }

    @Test
    void readTheNewestNoticeFirstAndNoRepliesInLists() {
        var newestFirst = IntStream.range(0, 5)
                .mapToObj(_ -> Entered.created(coordinator, "notices", notice().replace("benefits", "neuropsychiatry"))
                        .id()
                        .toString())
                .toList()
                .reversed();
        FOREIGNER.post("notices/" + newestFirst.getFirst() + "/replies", "{\"text\":\"Meillä näin\"}");

        var listed = "notices?competence=neuropsychiatry&region=18&";

        assertThat(FOREIGNER.paged(listed, "/id")).containsExactlyElementsOf(newestFirst);
        assertThat(FOREIGNER.get(listed).text("/items/0/replyCount")).isEqualTo("1");
        assertThat(FOREIGNER.get(listed).body()).doesNotContain("Meillä näin");
    }

    @Test
    void putUpNothingButWordsAndKnownCodes() {
        assertThat(coordinator
                        .post("notices", notice().replace("Kelan päätös", "<script>x"))
                        .status())
                .isEqualTo(400);
        assertThat(coordinator
                        .post("notices", notice().replace("benefits", "juggling"))
                        .faults())
                .containsExactly("/competences/0 unknown-code");
        assertThat(coordinator
                        .post("notices", notice().replace("\"fi\"", "\"xx\""))
                        .faults())
                .containsExactly("/language unknown-code");
        assertThat(coordinator
                        .post("notices", notice().replace("QUESTION", "TRAINING"))
                        .faults())
                .containsExactly("/on missing");
    }

    private static String notice() {
        return """
                {"subject":"QUESTION","language":"fi","title":"Kelan päätös viipyy","text":"Miten teillä toimitaan?",
                 "competences":["benefits"]}""";
    }
}
