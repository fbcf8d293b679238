package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two professionals of two organisations, from an offer to what both bring home. */
class ShadowingIT {

    private static final Api ADMIN = RunningDirectory.as("kp-admin");
    private static final Api FOREIGNER = RunningDirectory.as("ka-admin");
    private static final String IN_MARCH = "{\"from\":\"2026-03-09\",\"to\":\"2026-03-13\"}";

    private final Api host = Entered.member(ADMIN, "shadowing-" + UUID.randomUUID());
    private final Api visitor = Entered.member(ADMIN, "shadowing-" + UUID.randomUUID());

    @Test
    void bringsTwoTogetherAndKeepsWhatBothCommunitiesLearn() {
        var path = "shadowings/" + offered().id();
        assertThat(done(visitor, path, 1, "answer", IN_MARCH).text("/state")).isEqualTo("ANSWERED");
        assertThat(visitor.command(path + "/agree", 2, "").status()).isEqualTo(403);
        done(host, path, 2, "agree", "");
        done(visitor, path, 3, "complete", "");
        done(visitor, path, 4, "note", "{\"text\":\"Ajanvaraus käy puhelimella\"}");
        done(host, path, 5, "note", "{\"text\":\"Lomake on liian pitkä\"}");
        done(visitor, path, 6, "feedback", "{\"score\":5,\"text\":\"Antoisa\"}");
        var told = done(host, path, 7, "feedback", "{\"score\":4}");

        assertThat(told.text("/state")).isEqualTo("DONE");
        assertThat(told.text("/ofWished/note")).isEqualTo("Lomake on liian pitkä");
        assertThat(told.text("/ofAnswered/note")).isEqualTo("Ajanvaraus käy puhelimella");
        assertThat(told.text("/ofAnswered/score")).isEqualTo("5");
        assertThat(told.text("/host/unit")).isEqualTo(told.text("/wished/unit"));
        var others = FOREIGNER.get(path);
        assertThat(others.text("/agreed/from")).isEqualTo("2026-03-09");
        assertThat(others.body()).doesNotContain("Lomake", "Ajanvaraus", "Antoisa");
        assertThat(others.list("/availableActions")).isEmpty();
    }

    @Test
    void isFoundByProfessionRegionAndDays() {
        var id = offered().id().toString();

        assertThat(listed("profession=physiotherapist&region=18&from=2026-05-31&to=2026-06-30"))
                .contains(id);
        assertThat(listed("profession=physiotherapist&wish=OFFER&state=OPEN")).contains(id);
        assertThat(listed("profession=nurse&region=18")).doesNotContain(id);
        assertThat(listed("profession=physiotherapist&region=20")).doesNotContain(id);
        assertThat(listed("profession=physiotherapist&from=2026-06-01")).doesNotContain(id);
        assertThat(listed("profession=physiotherapist&to=2025-12-31")).doesNotContain(id);
        assertThat(listed("wish=REQUEST")).doesNotContain(id);
        assertThat(visitor.get("shadowings?mine=true").list("/items")).isEmpty();
        assertThat(host.get("shadowings?mine=true").list("/items")).hasSize(1);
        assertThat(visitor.get("shadowings?state=SOMEDAY").status()).isEqualTo(400);
    }

    @Test
    void isListedInTheOrderOfItsDays() {
        for (var from : List.of("2026-03-05", "2026-03-01", "2026-03-09", "2026-03-01", "2026-03-07")) {
            Entered.created(host, "shadowings", offer().replace("2026-03-01", from));
        }

        assertThat(host.paged("shadowings?mine=true&", "/days/from"))
                .containsExactly("2026-03-01", "2026-03-01", "2026-03-05", "2026-03-07", "2026-03-09");
    }

    @Test
    void isTakenByOneOfTwoWhoWantItAtOnce() {
        var path = "shadowings/" + offered().id();

        assertThat(visitor.command(path + "/answer", 1, IN_MARCH).status()).isEqualTo(200);
        assertThat(FOREIGNER.command(path + "/answer", 1, IN_MARCH).status()).isEqualTo(412);
        assertThat(FOREIGNER.command(path + "/answer", 2, IN_MARCH).code()).isEqualTo("illegal-shadowing-step");
        done(host, path, 2, "decline", "");
        assertThat(done(FOREIGNER, path, 3, "answer", IN_MARCH).text("/state")).isEqualTo("ANSWERED");
    }

    @Test
    void refusesDaysThatWereNotOfferedAndOnesOwnUnit() {
        var path = "shadowings/" + offered().id();

        assertThat(visitor.command(path + "/answer", 1, IN_MARCH.replace("2026-03-13", "2026-07-01"))
                        .faults())
                .containsExactly("/to outside-days");
        assertThat(visitor.command(path + "/answer", 1, "{\"from\":\"2020-01-01\",\"to\":\"2099-01-01\"}")
                        .faults())
                .containsExactly("/from outside-days", "/to outside-days");
        assertThat(visitor.command(path + "/answer", 1, "{\"from\":\"2026-03-13\",\"to\":\"2026-03-09\"}")
                        .faults())
                .containsExactly("/to validity-inverted");
        assertThat(host.command(path + "/answer", 1, IN_MARCH).status()).isEqualTo(403);
        var ownUnit = colleagueOfTheHost().command(path + "/answer", 1, IN_MARCH);
        assertThat(ownUnit.code()).isEqualTo("own-unit");
        assertThat(ownUnit.faults()).isEmpty();
        assertThat(host.post("shadowings", offer().replace("physiotherapist", "juggler"))
                        .faults())
                .containsExactly("/profession unknown-code");
        assertThat(host.post("shadowings", offer().replace("Katso", "<script>")).status())
                .isEqualTo(400);
        assertThat(host.get(path).text("/state")).isEqualTo("OPEN");
    }

    @Test
    void isNotOverBeforeItHasBegun() {
        var path = "shadowings/"
                + Entered.created(host, "shadowings", offer().replace("2026-05-31", "2099-12-31"))
                        .id();
        done(visitor, path, 1, "answer", "{\"from\":\"2099-03-09\",\"to\":\"2099-03-09\"}");
        done(host, path, 2, "agree", "");

        assertThat(host.command(path + "/complete", 3, "").code()).isEqualTo("not-begun");
        assertThat(done(visitor, path, 3, "cancel", "").text("/state")).isEqualTo("CANCELLED");
    }

    private Api colleagueOfTheHost() {
        var subject = "shadowing-" + UUID.randomUUID();
        var unit = UUID.fromString(host.get("me").text("/items/0/unit"));
        Entered.created(ADMIN, "memberships", Entered.membership(unit, subject));
        return RunningDirectory.as(subject);
    }

    private Reply offered() {
        return Entered.created(host, "shadowings", offer());
    }

    private static String offer() {
        return """
                {"wish":"OFFER","profession":"physiotherapist","from":"2026-03-01","to":"2026-05-31",
                 "goals":"Katso, miten suoravastaanotto toimii"}""";
    }

    private String listed(String query) {
        return visitor.get("shadowings?" + query).body();
    }

    private static Reply done(Api by, String path, long version, String step, String body) {
        var reply = by.command(path + "/" + step, version, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }
}
