package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.cards.CardQuery;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cards from their first word to the paper on the wall. */
class CardsIT {

    private static final String YEARS_AWAY = "{\"reviewOn\":\"2099-01-01\"}";
    private static final Api FOREIGNER = RunningDirectory.as("ka-admin");

    private final Cards cards = Cards.any();

    @Test
    void areWrittenTogetherApprovedByTheManagerAndReadByEverybody() {
        var begun = Entered.created(cards.author(), "cards", cards.beginning(""));
        var id = begun.id();
        assertThat(begun.text("/draft/stage")).isEqualTo("DRAFT");
        assertThat(begun.list("/availableActions")).containsExactly("write", "submit");
        assertThat(cards.reader().get("cards/" + id).status()).isEqualTo(404);

        var written = cards.coAuthor().put("cards/" + id, 1, cards.text("Näin ohjaat", Cards.GENERAL));
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        Cards.step(cards.author(), id, 2, "submit", "");
        var approved = Cards.step(cards.manager(), id, 3, "approve", YEARS_AWAY);

        assertThat(approved.text("/draft/stage")).isEqualTo("PUBLISHED");
        assertThat(approved.json().path("draft").path("history"))
                .extracting(done -> done.path("step").asString(""))
                .containsExactly("write", "write", "submit", "approve");
        var read = FOREIGNER.get("cards/" + id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("/published/number")).isEqualTo("1");
        assertThat(read.text("/published/text/answers/0/text/sv")).isEqualTo("För personer i arbetsför ålder");
        assertThat(read.json().has("draft")).isFalse();
        assertThat(read.list("/availableActions")).isEmpty();
        assertThat(read.text("/publicAddress")).endsWith("/cards/" + id);
        assertThat(cards.reader().get("cards?service=" + cards.service()).body())
                .contains(id.toString());
    }

    @Test
    void areApprovedByTheServicesOwnManagerAlone() {
        var id = cards.begun();
        Cards.step(cards.author(), id, 1, "submit", "");
        var anothersManager = Cards.any().manager();
        var editor = Entered.member(RunningDirectory.as("kp-admin"), "cards-" + UUID.randomUUID(), "directory-editor");

        for (var other : List.of(cards.author(), cards.coAuthor(), anothersManager, editor)) {
            assertThat(other.command("cards/" + id + "/approve", 2, YEARS_AWAY).status())
                    .isEqualTo(403);
        }
        assertThat(cards.reader()
                        .command("cards/" + id + "/approve", 2, YEARS_AWAY)
                        .status())
                .isEqualTo(404);
        assertThat(cards.manager()
                        .command("cards/" + id + "/approve", 1, YEARS_AWAY)
                        .status())
                .isEqualTo(412);
        var past = cards.manager().command("cards/" + id + "/approve", 2, "{\"reviewOn\":\"2020-01-01\"}");
        assertThat(past.faults()).containsExactly("/reviewOn in-past");
        assertThat(cards.manager().get("cards/" + id).json().has("published")).isFalse();
    }

    @Test
    void areNotSubmittedWithoutAnAnswerToWhatIsRequired() {
        var one = "{\"question\":\"when\",\"text\":{\"fi\":\"Aina\"}}";
        var id = Entered.created(cards.author(), "cards", cards.beginning(one)).id();

        var refused = cards.author().command("cards/" + id + "/submit", 1, "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("question-open");
        assertThat(refused.body())
                .contains("A required question has no answer: " + question("for-whom"))
                .contains("A required question has no answer: " + question("contact"));
        assertThat(cards.author().get("cards/" + id).text("/draft/stage")).isEqualTo("DRAFT");
    }

    @Test
    void areChangedByOneOfTwoWhoWriteAtOnce() {
        var id = cards.begun();

        var first = cards.author().put("cards/" + id, 1, cards.text("Ensimmäinen", Cards.GENERAL));
        var second = cards.coAuthor().put("cards/" + id, 1, cards.text("Toinen", Cards.GENERAL));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(cards.coAuthor().get("cards/" + id).text("/draft/text/name/fi"))
                .isEqualTo("Ensimmäinen");
    }

    @Test
    void goBackToTheirAuthorsWithAReason() {
        var id = cards.begun();
        Cards.step(cards.author(), id, 1, "submit", "");
        assertThat(cards.author()
                        .put("cards/" + id, 2, cards.text("Näin", Cards.GENERAL))
                        .code())
                .isEqualTo("illegal-step");

        Cards.step(cards.manager(), id, 2, "return", "{\"reason\":\"Puhelinaika puuttuu\"}");

        var drafts = "cards?stage=DRAFT&service=" + cards.service();
        var back = cards.coAuthor().get("cards/" + id);
        assertThat(back.text("/draft/stage")).isEqualTo("DRAFT");
        assertThat(back.text("/draft/returned")).isEqualTo("Puhelinaika puuttuu");
        assertThat(cards.manager().get(drafts).body()).contains(id.toString());
        assertThat(cards.reader().get(drafts).list("/items")).isEmpty();
    }

    @Test
    void keepTheirEditionsAndCompareThem() {
        var id = cards.published();
        cards.author()
                .put("cards/" + id, 3, cards.text("Uusi nimi", Cards.GENERAL.replace("06 826 4111", "06 826 4000")));
        assertThat(cards.reader().get("cards/" + id).text("/published/text/name/fi"))
                .isEqualTo("Näin ohjaat");
        Cards.step(cards.coAuthor(), id, 4, "submit", "");
        Cards.step(cards.manager(), id, 5, "approve", YEARS_AWAY);

        var compared = cards.reader().get("cards/" + id + "/comparison");
        var editions = cards.reader().get("cards/" + id + "/editions");

        assertThat(compared.text("/from")).isEqualTo("1");
        assertThat(compared.text("/to")).isEqualTo("2");
        assertThat(compared.json().path("changes"))
                .extracting(change -> change.path("field").asString(""))
                .containsExactly("/answers/contact/fi", "/name/fi", "/name/sv");
        assertThat(compared.text("/changes/0/before")).isEqualTo("Soita 06 826 4111");
        assertThat(compared.text("/changes/0/after")).isEqualTo("Soita 06 826 4000");
        assertThat(editions.json().path("items"))
                .extracting(edition -> edition.path("number").asInt())
                .containsExactly(2, 1);
        assertThat(cards.reader().get("cards/" + id + "/comparison?from=1&to=7").status())
                .isEqualTo(404);
    }

    @Test
    void areTakenBackByTheirAuthorsWhileTheManagerDecides() {
        var id = cards.begun();
        Cards.step(cards.author(), id, 1, "submit", "");

        assertThat(cards.manager().command("cards/" + id + "/recall", 2, "").status())
                .isEqualTo(403);
        assertThat(Cards.step(cards.coAuthor(), id, 2, "recall", "").text("/draft/stage"))
                .isEqualTo("DRAFT");
        assertThat(cards.author().command("cards/" + id + "/recall", 3, "").code())
                .isEqualTo("illegal-step");
    }

    @Test
    void areComparedWithWhatIsBeingWrittenByTheirOwnersAlone() {
        var id = cards.published();
        cards.author().put("cards/" + id, 3, cards.text("Uusi nimi", Cards.GENERAL));
        var draft = "cards/" + id + "/comparison?draft=true";

        var compared = cards.manager().get(draft);

        assertThat(compared.text("/from")).isEqualTo("1");
        assertThat(compared.json().has("to")).isFalse();
        assertThat(compared.json().path("changes"))
                .extracting(change -> change.path("field").asString(""))
                .containsExactly("/name/fi", "/name/sv");
        assertThat(cards.reader().get(draft).status()).isEqualTo(404);
    }

    @Test
    void comeBackAfterTheyWereWithdrawnWithTheTextTheyHad() {
        var id = cards.published();
        Cards.step(cards.manager(), id, 3, "withdraw", "");

        var again = cards.author().put("cards/" + id, 4, sameText());

        assertThat(again.text("/draft/stage")).isEqualTo("DRAFT");
        Cards.step(cards.author(), id, 5, "submit", "");
        assertThat(Cards.step(cards.manager(), id, 6, "approve", YEARS_AWAY).text("/published/number"))
                .isEqualTo("2");
    }

    @Test
    void areReadOnTheWallByWhoHasNoLogin() {
        var id = cards.published();

        var page = page("/cards/" + id + "?language=sv");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<html lang=\"sv\">", "Så här hänvisar du", "För personer i arbetsför ålder", "<svg ")
                // What is not said in Swedish is said in Finnish, and marked as that for who hears it read.
                .contains("<p lang=\"fi\">Soita 06 826 4111</p>")
                .doesNotContain("<p lang=\"fi\">För personer")
                .doesNotContain("<script");
        assertThat(page("/cards/card.css").body()).contains("size: A4");
        assertThat(page("/cards/" + cards.begun()).statusCode()).isEqualTo(404);
        var unknown = page("/cards/" + UUID.randomUUID());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Tässä osoitteessa ei ole ohjetta.");
    }

    @Test
    void tellWhoStillReadsThePaperThatTheyAreWithdrawn() {
        var id = cards.published();

        Cards.step(cards.manager(), id, 3, "withdraw", "");

        var page = page("/cards/" + id);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Ohje ei ole enää voimassa.").doesNotContain("Soita");
        assertThat(cards.reader().get("cards/" + id).status()).isEqualTo(404);
        assertThat(cards.author().get("cards/" + id + "/editions").list("/items"))
                .hasSize(1);
        // Written anew, they stay away from the wall until they are approved again.
        cards.author().put("cards/" + id, 4, cards.text("Uudelleen", Cards.GENERAL));
        assertThat(page("/cards/" + id).statusCode()).isEqualTo(410);
    }

    @Test
    void areListedWhenSomebodyHasToLookAtThemAgain() {
        var id = cards.published();
        var due = "cards?reviewDue=true&service=" + cards.service();
        var organisation = cards.manager().get("me").text("/items/0/organisation");
        assertThat(cards.reader().get("cards?organisation=" + organisation).text("/items/0/id"))
                .isEqualTo(id.toString());
        assertThat(cards.manager()
                        .get("cards?organisation=" + cards.reader().get("me").text("/items/0/organisation"))
                        .list("/items"))
                .isEmpty();
        assertThat(cards.manager().get(due).list("/items")).isEmpty();
        assertThat(cards.manager().get("cards/" + id).text("/reviewDue")).isEqualTo("false");

        assertThat(dueOn(LocalDate.of(2099, 1, 1))).contains(id);
        assertThat(dueOn(LocalDate.of(2098, 12, 31))).doesNotContain(id);

        var reviewed = Cards.step(cards.manager(), id, 3, "review", "{\"reviewOn\":\"2098-01-01\"}");

        assertThat(reviewed.text("/published/reviewOn")).isEqualTo("2098-01-01");
        assertThat(reviewed.text("/published/number")).isEqualTo("1");
    }

    @Test
    void refuseWhatTheirTemplateDoesNotAskAndWhatIsMoreThanWords() {
        var unasked = "{\"question\":\"shoe-size\",\"text\":{\"fi\":\"43\"}}";
        var twice = "{\"question\":\"when\",\"text\":{\"fi\":\"Aina\"}}";
        var script = "{\"question\":\"when\",\"text\":{\"fi\":\"<script>alert(1)</script>\"}}";

        assertThat(cards.author().post("cards", cards.beginning(unasked)).faults())
                .containsExactly("/answers/0/question unknown-question");
        assertThat(cards.author()
                        .post("cards", cards.beginning(twice + "," + twice))
                        .faults())
                .containsExactly("/answers/1/question repeated-value");
        assertThat(cards.author().post("cards", cards.beginning(script)).status())
                .isEqualTo(400);
        assertThat(cards.author()
                        .post("cards", cards.beginning("").replace("\"templateVersion\":1", "\"templateVersion\":9"))
                        .faults())
                .containsExactly("/template unknown-template");
        assertThat(cards.author()
                        .post(
                                "cards",
                                cards.beginning("")
                                        .replace(
                                                cards.service().toString(),
                                                UUID.randomUUID().toString()))
                        .faults())
                .containsExactly("/service unknown-reference");
        assertThat(cards.reader().post("cards", cards.beginning("")).status()).isEqualTo(403);
        assertThat(FOREIGNER.post("cards", cards.beginning("")).code()).isEqualTo("other-region");
    }

    @Test
    void writeWhatLooksLikeMarkupAsWords() {
        var less = Cards.GENERAL.replace("Kun työkyky on alentunut", "Kun pisteitä < 5 & ikä > 18");
        var id = Entered.created(cards.author(), "cards", cards.beginning(less)).id();
        Cards.step(cards.author(), id, 1, "submit", "");
        Cards.step(cards.manager(), id, 2, "approve", YEARS_AWAY);

        assertThat(page("/cards/" + id).body()).contains("Kun pisteitä &lt; 5 &amp; ikä &gt; 18");
    }

    @Test
    void knowTheirTemplatesInAllVersions() {
        assertThat(cards.reader().get("card-templates").json().path("items"))
                .extracting(template -> template.path("code").asString("")
                        + template.path("version").asInt())
                .contains("rehabilitation1", "rehabilitation2", "general1");
    }

    /** The text with which {@link Cards#published} began, and both authors. */
    private String sameText() {
        return cards.text("Näin ohjaat", Cards.GENERAL)
                .replace("{\"fi\":\"Näin ohjaat\"}", "{\"fi\":\"Näin ohjaat\",\"sv\":\"Så här hänvisar du\"}");
    }

    private String question(String code) {
        for (var template : cards.reader().get("card-templates").json().path("items")) {
            for (var question : template.path("questions")) {
                if (template.path("code").asString("").equals("general")
                        && question.path("code").asString("").equals(code)) {
                    return question.path("text").path("en").asString("");
                }
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static List<UUID> dueOn(LocalDate day) {
        var reader = new Editor("20", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Set.of(), null);
        var query = new CardQuery(reader, null, null, null, null, null, null, day, Set.of(), null, 1000);
        return RunningDirectory.bean(fi.polku.directory.cards.Cards.class).list(query).stream()
                .map(Held::id)
                .toList();
    }

    private static HttpResponse<String> page(String path) {
        return RunningDirectory.page(path);
    }
}
