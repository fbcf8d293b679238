package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.directory.entries.Held;
import fi.polku.directory.reach.FeedbackLists;
import fi.polku.directory.reach.QuestionQuery;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom cards reach, whether they help, and what they leave unclear. */
class ReachIT {

    private static final Api FOREIGNER = RunningDirectory.as("ka-admin");
    private static final String NOT_KNOWN = "{\"verdict\":\"STILL_UNKNOWN\",\"question\":\"Kuka ohjaa alaikäisen?\"}";

    private final Cards cards = Cards.any();
    private final UUID card = cards.published();
    private final String path = "cards/" + card;

    @Test
    void haveWhatTheyLeftUnclearAnsweredByTheirOwners() {
        var asked = FOREIGNER.post(path + "/feedback", NOT_KNOWN);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        var said = "card-feedback/" + asked.id();
        assertThat(asked.json().has("answerBy")).isTrue();
        assertThat(asked.text("/overdue")).isEqualTo("false");
        assertThat(cards.coAuthor().get("card-questions").body())
                .contains(asked.id().toString());
        assertThat(cards.reader().get("card-questions").body())
                .doesNotContain(asked.id().toString());

        assertThat(cards.reader()
                        .command(said + "/answer", 1, "{\"text\":\"Huoltaja\"}")
                        .status())
                .isEqualTo(403);
        assertThat(FOREIGNER
                        .command(said + "/answer", 1, "{\"text\":\"Huoltaja\"}")
                        .status())
                .isEqualTo(403);
        var answered = cards.coAuthor().command(said + "/answer", 1, "{\"text\":\"Huoltaja\"}");

        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(FOREIGNER.get(said).text("/reply/text")).isEqualTo("Huoltaja");
        assertThat(cards.author().get("card-questions").body())
                .doesNotContain(asked.id().toString());
        assertThat(cards.author()
                        .command(said + "/answer", 2, "{\"text\":\"Toisin\"}")
                        .code())
                .isEqualTo("already-answered");
    }

    @Test
    void tellWhoWaitsForWhichAnswer() {
        var writer = cards.reader();
        var authors = cards.text("Näin ohjaat", Cards.GENERAL)
                .replace(cards.coAuthorId().toString(), writer.get("me").text("/items/0/id"));
        assertThat(cards.author().put(path, 3, authors).status()).isEqualTo(200);
        var asked = FOREIGNER.post(path + "/feedback", NOT_KNOWN).id().toString();

        assertThat(cards.manager().get("card-questions").body()).contains(asked);
        assertThat(cards.manager().get("card-questions?mine=true").list("/items"))
                .isEmpty();
        assertThat(writer.get("card-questions").body()).contains(asked);
        assertThat(writer.get("card-questions?mine=true").body()).contains(asked);
        assertThat(writer.get("card-questions?mine=true&overdue=true").list("/items"))
                .isEmpty();
        writer.command("card-feedback/" + asked + "/answer", 1, "{\"text\":\"Huoltaja\"}");
        assertThat(writer.get("card-questions?mine=true").list("/items")).isEmpty();
        assertThat(FOREIGNER.paged("card-questions?askedByMe=true&", "/id")).contains(asked);
    }

    @Test
    void findWhatWasToBeAnsweredBeforeADay() {
        var asked = FOREIGNER.post(path + "/feedback", NOT_KNOWN);
        var answerBy = LocalDate.parse(asked.text("/answerBy"));

        assertThat(overdueOn(answerBy)).isEmpty();
        assertThat(overdueOn(answerBy.plusDays(1))).containsExactly(asked.id());
    }

    @Test
    void tellTheAnswerToWhoAskedWhateverHasBecomeOfThem() {
        var said = "card-feedback/"
                + cards.reader().post(path + "/feedback", NOT_KNOWN).id();
        cards.author().command(said + "/answer", 1, "{\"text\":\"Huoltaja\"}");

        Cards.step(cards.manager(), card, 3, "withdraw", "");

        assertThat(cards.reader().get(said).text("/reply/text")).isEqualTo("Huoltaja");
        assertThat(FOREIGNER.get(said).status()).isEqualTo(404);
    }

    @Test
    void areNotReviewedWhileSomebodyWaitsForAnAnswer() {
        var asked = cards.reader().post(path + "/feedback", NOT_KNOWN).id();
        var review = "{\"reviewOn\":\"2098-01-01\"}";

        assertThat(cards.manager().command(path + "/review", 3, review).faults())
                .containsExactly("/reviewOn questions-open");
        cards.author().put(path, 3, cards.text("Selvemmin", Cards.GENERAL));
        Cards.step(cards.author(), card, 4, "submit", "");
        assertThat(cards.manager().command(path + "/approve", 5, review).faults())
                .containsExactly("/reviewOn questions-open");
        cards.manager().command("card-feedback/" + asked + "/answer", 1, "{\"text\":\"Huoltaja\"}");

        assertThat(cards.manager().command(path + "/approve", 5, review).status())
                .isEqualTo(200);
        assertThat(cards.manager().command(path + "/review", 6, review).status())
                .isEqualTo(200);
    }

    private List<UUID> overdueOn(LocalDate day) {
        var query = new QuestionQuery(null, Set.of(card), null, true, day, null, 10);
        return RunningDirectory.bean(FeedbackLists.class).questions(query).stream()
                .map(Held::id)
                .toList();
    }

    @Test
    void askForAQuestionFromWhoStillDoesNotKnowAndFromNobodyElse() {
        assertThat(cards.reader()
                        .post(path + "/feedback", "{\"verdict\":\"STILL_UNKNOWN\"}")
                        .faults())
                .containsExactly("/question missing");
        assertThat(cards.reader()
                        .post(path + "/feedback", "{\"verdict\":\"HELPED\",\"question\":\"Miksi?\"}")
                        .faults())
                .containsExactly("/question not-asked");
        assertThat(cards.reader()
                        .post(path + "/feedback", NOT_KNOWN.replace("Kuka", "<img src=x>"))
                        .status())
                .isEqualTo(400);
        assertThat(cards.reader()
                        .post("cards/" + cards.begun() + "/feedback", NOT_KNOWN)
                        .status())
                .isEqualTo(404);
        assertThat(cards.author().get(path + "/feedback").list("/items")).isEmpty();
    }

    @Test
    void tellEverybodyWhatWasSaidOfThemAndOnlyTheirOwnersByWhom() {
        FOREIGNER.post(path + "/feedback", "{\"verdict\":\"HELPED\"}");
        FOREIGNER.post(path + "/feedback", "{\"verdict\":\"DID_NOT_HELP\"}");

        for (var reader : List.of(cards.author(), cards.reader(), FOREIGNER)) {
            var said = reader.get(path + "/feedback").json().path("items");
            assertThat(said)
                    .extracting(each -> each.path("verdict").asString(""))
                    .containsExactlyInAnyOrder("HELPED", "DID_NOT_HELP");
            assertThat(said.path(0).has("by")).isEqualTo(!reader.equals(cards.reader()));
        }
    }

    @Test
    void takeARepeatForWhatItIsWhateverHasBecomeOfThem() {
        var reader = cards.reader().with("Idempotency-Key", UUID.randomUUID().toString());
        var first = reader.postAsIs(path + "/feedback", BodyPublishers.ofString(NOT_KNOWN));
        Cards.step(cards.manager(), card, 3, "withdraw", "");

        var again = reader.postAsIs(path + "/feedback", BodyPublishers.ofString(NOT_KNOWN));

        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(cards.reader().post(path + "/feedback", NOT_KNOWN).status()).isEqualTo(404);
    }

    @Test
    void rememberWhereTheyWereToldOf() {
        var coffee = """
                {"on":"2026-11-03","event":"Aamukahvi","audience":"Kuntoutuksen ammattilaiset","reach":23}""";

        var told = cards.author().post(path + "/disseminations", coffee);

        assertThat(told.status()).as(told.body()).isEqualTo(201);
        assertThat(FOREIGNER.get(path + "/disseminations").text("/items/0/reach"))
                .isEqualTo("23");
        assertThat(cards.author()
                        .post(path + "/disseminations", coffee.replace("2026", "2099"))
                        .faults())
                .containsExactly("/on in-future");
        cards.author().post(path + "/disseminations", coffee.replace("23", "7"));
        FOREIGNER.post(path + "/feedback", "{\"verdict\":\"HELPED\"}");
        FOREIGNER.post(path + "/feedback", NOT_KNOWN);
        var totals = cards.reader().get(path + "/reach");
        assertThat(totals.text("/times")).isEqualTo("2");
        assertThat(totals.text("/reach")).isEqualTo("30");
        assertThat(totals.text("/openQuestions")).isEqualTo("1");
        assertThat(totals.json().path("editions"))
                .extracting(edition -> "%d: %d %d %d"
                        .formatted(
                                edition.path("edition").asInt(),
                                edition.path("helped").asInt(),
                                edition.path("didNotHelp").asInt(),
                                edition.path("stillUnknown").asInt()))
                .containsExactly("1: 1 0 1");
        assertThat(cards.reader().post(path + "/disseminations", coffee).status())
                .isEqualTo(403);
        assertThat(cards.author()
                        .post(path + "/disseminations", coffee.replace("23", "-1"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void askEachOnceBeforeAndOnceAfterWhatTheyKnow() {
        var before = "{\"moment\":\"BEFORE\",\"score\":2}";
        assertThat(FOREIGNER.post(path + "/knowledge", before).status()).isEqualTo(201);
        assertThat(FOREIGNER.post(path + "/knowledge", before).status()).isEqualTo(201);
        assertThat(FOREIGNER.post(path + "/knowledge", before.replace("2", "9")).code())
                .isEqualTo("already-answered");
        assertThat(FOREIGNER
                        .post(path + "/knowledge", before.replace("2", "11"))
                        .status())
                .isEqualTo(400);
        cards.author().post(path + "/knowledge", "{\"moment\":\"AFTER\",\"score\":8}");

        var known = cards.reader().get(path + "/knowledge").json().path("items");

        assertThat(known)
                .extracting(group -> "%s %s %d %d"
                        .formatted(
                                group.path("author").asBoolean(),
                                group.path("ownArea").asBoolean(),
                                group.path("before").path("count").asInt(),
                                group.path("after").path("count").asInt()))
                .containsExactly("true true 0 1", "true false 0 0", "false true 0 0", "false false 1 0");
        assertThat(known.path(3).path("before").has("mean")).isFalse();
        assertThat(FOREIGNER.get(path + "/own-knowledge").json().path("items"))
                .extracting(own ->
                        own.path("moment").asString("") + own.path("score").asInt())
                .containsExactly("BEFORE2");
    }
}
