package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever cannot use Polku says so, and is answered by the administrators of their region. */
class AccessibilityFeedbackIT {

    private static final String FEEDBACK = "accessibility-feedback";
    private static final Api ADMIN = RunningDirectory.as("kp-admin");
    private static final Api FOREIGN_ADMIN = RunningDirectory.as("ka-admin");

    private final Api user = Entered.member(ADMIN, "feedback-" + UUID.randomUUID());
    private final Api colleague = Entered.member(ADMIN, "feedback-" + UUID.randomUUID());

    @Test
    void isAnsweredByTheAdministratorsOfTheRegion() {
        var given = Entered.created(user, FEEDBACK, feedback());
        var path = FEEDBACK + "/" + given.id();
        assertThat(given.list("/availableActions")).isEmpty();
        assertThat(given.text("/answerBy"))
                .isEqualTo(LocalDate.parse(given.text("/at").substring(0, 10))
                        .plusDays(14)
                        .toString());
        assertThat(ADMIN.get(path).list("/availableActions")).containsExactly("answer");

        assertThat(user.command(path + "/answer", 1, answer("Itse")).status()).isEqualTo(403);
        var answered = ADMIN.command(path + "/answer", 1, answer("Korjattu huomenna"));
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(ADMIN.command(path + "/answer", 1, answer("Ohi")).status()).isEqualTo(412);
        ADMIN.command(path + "/answer", 2, answer("Korjattu jo tänään"));

        var heard = user.get(path);
        assertThat(heard.text("/answers/0/text")).isEqualTo("Korjattu huomenna");
        assertThat(heard.text("/answers/1/text")).isEqualTo("Korjattu jo tänään");
        assertThat(heard.json().has("answerBy")).isFalse();
    }

    @Test
    void isReadByNobodyElse() {
        var id = Entered.created(user, FEEDBACK, feedback()).id().toString();
        var path = FEEDBACK + "/" + id;

        for (var other : List.of(colleague, FOREIGN_ADMIN)) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.command(path + "/answer", 1, answer("Minä")).status())
                    .isEqualTo(404);
            assertThat(other.get(FEEDBACK + "?limit=100").body()).doesNotContain(id);
        }
        assertThat(user.get(FEEDBACK).body()).contains(id);
        assertThat(ADMIN.get(FEEDBACK + "?limit=100").body()).contains(id);
    }

    @Test
    void isListedTheNewestFirstAndByWhetherItIsAnswered() {
        var first = Entered.created(user, FEEDBACK, feedback()).id();
        var second = Entered.created(user, FEEDBACK, feedback()).id();
        var third = Entered.created(user, FEEDBACK, feedback()).id();
        ADMIN.command(FEEDBACK + "/" + second + "/answer", 1, answer("Kiitos"));

        assertThat(user.paged(FEEDBACK + "?", "/id"))
                .containsExactly(third.toString(), second.toString(), first.toString());
        assertThat(user.paged(FEEDBACK + "?answered=false&", "/id"))
                .containsExactly(third.toString(), first.toString());
        assertThat(user.paged(FEEDBACK + "?answered=true&", "/id")).containsExactly(second.toString());
    }

    @Test
    void isRefusedWhereItIsNoWordsOrNamesWhatIsAskedFor() {
        assertThat(user.post(FEEDBACK, feedback().replace("lue", "<script>")).status())
                .isEqualTo(400);
        assertThat(user.post(FEEDBACK, feedback().replace("/queue", "/clients?q=010101-123N"))
                        .status())
                .isEqualTo(400);
        assertThat(user.post(FEEDBACK, feedback().replace("\"fi\"", "\"xx\"")).faults())
                .containsExactly("/language unknown-code");
        assertThat(user.get(FEEDBACK).list("/items")).isEmpty();
    }

    @Test
    void takesTwentyAnswersAtMost() {
        var path = FEEDBACK + "/" + Entered.created(user, FEEDBACK, feedback()).id() + "/answer";
        for (var version = 1; version <= 20; version++) {
            ADMIN.command(path, version, answer("Uudelleen"));
        }

        assertThat(ADMIN.command(path, 21, answer("Vielä")).code()).isEqualTo("too-many-answers");
    }

    private static String feedback() {
        return """
                {"text":"Ruudunlukija ei lue jonon painikkeita.","page":"/queue","language":"fi"}""";
    }

    private static String answer(String text) {
        return "{\"text\":\"%s\"}".formatted(text);
    }
}
