package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Api ADMIN = RunningDirectory.as("kp-admin");

    /** Nothing else has it in its name. */
    private final String word = "sana" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private final UUID organisation = Entered.anyOrganisation(ADMIN);
    private final UUID unit = Entered.anyUnit(ADMIN, organisation);
    private final Api editor = Entered.member(ADMIN, "kp-" + UUID.randomUUID(), "directory-editor");
    private final Api stranger = RunningDirectory.as("ka-admin");

    @BeforeAll
    static void waitForTheIndex() {
        await().atMost(PATIENCE).until(() -> ADMIN.get("search").status() == 200);
    }

    @Test
    void findsWhatAnotherRegionHasPublished() {
        var service = Entered.created(editor, "services", service(word, "")).id();

        var found = awaitFound(word);

        assertThat(found.text("/items/0/id")).isEqualTo(service.toString());
        assertThat(found.text("/items/0/type")).isEqualTo("service");
        assertThat(found.text("/items/0/name/fi")).isEqualTo(word);
        assertThat(found.text("/items/0/unitName/sv")).isEqualTo("Enhet");
        assertThat(found.json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void findsADraftOnlyOnceItIsPublished() {
        var draft = Entered.created(editor, "services", service(word, ",\"standing\":{\"draft\":true}"))
                .id();
        var later = Entered.created(editor, "services", service(word + "b", "")).id();
        awaitFound(word + "b");

        assertThat(stranger.get("search?q=" + word).json().toString()).doesNotContain(draft.toString());
        assertThat(editor.get("search?q=" + word).json().toString()).doesNotContain(draft.toString());
        assertThat(editor.get("suggestions?q=" + word).json().toString()).doesNotContain("\"" + word + "\"");

        editor.command("entries/" + draft + "/publish", 1, "");
        await().atMost(PATIENCE)
                .until(() -> stranger.get("search?q=" + word).body().contains(draft.toString()));
        assertThat(later).isNotEqualTo(draft);
    }

    @Test
    void findsACardByWhatItAnswersForAsLongAsItIsPublished() {
        var cards = Cards.any();
        var answers = Cards.GENERAL.replace("Asiakas saa ajan", "Asiakas saa ajan " + word);
        var card = Entered.created(cards.author(), "cards", cards.beginning(answers))
                .id();
        Cards.step(cards.author(), card, 1, "submit", "");
        Cards.step(cards.manager(), card, 2, "approve", "{\"reviewOn\":\"2099-01-01\"}");

        var found = awaitFound(word);
        assertThat(found.text("/items/0/id")).isEqualTo(card.toString());
        assertThat(found.text("/items/0/type")).isEqualTo("card");

        Cards.step(cards.manager(), card, 3, "withdraw", "");
        await().atMost(PATIENCE)
                .until(() -> !stranger.get("search?q=" + word).body().contains(card.toString()));
    }

    @Test
    void findsAPathByWhatItsStepsSay() {
        var cards = Cards.any();
        var body =
                Entered.path(organisation, cards.service(), cards.published()).replace("Neuvola", word);
        var path = Entered.created(editor, "paths", body).id();

        var found = awaitFound(word);

        assertThat(found.text("/items/0/id")).isEqualTo(path.toString());
        assertThat(found.text("/items/0/type")).isEqualTo("path");
        assertThat(stranger.get("search?type=path&targetGroup=families&q=" + word)
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void findsWhatHasBeenChangedUnderItsNewNameAlone() {
        var service = Entered.created(editor, "services", service(word, "")).id();
        awaitFound(word);

        editor.put("services/" + service, 1, service("toinen" + word, ""));

        awaitFound("toinen" + word);
        assertThat(stranger.get("suggestions?q=" + word).json().at("/items").size())
                .isZero();
    }

    @Test
    void tellsWordsOfANationalDescriptionWhenTheyChange() {
        var template = Entered.created(editor, "templates", Entered.template(organisation))
                .id();
        var service = Entered.created(
                        editor, "services", service("Palvelu " + word, ",\"template\":\"" + template + "\""))
                .id();
        awaitFound(word);

        editor.put(
                "templates/" + template, 1, Entered.template(organisation).replace("Valtakunnallinen", "Uusi" + word));

        assertThat(awaitFound("Uusi" + word).text("/items/0/id")).isEqualTo(service.toString());
    }

    @Test
    void goesThroughAllPages() {
        IntStream.range(0, 3).forEach(at -> Entered.created(editor, "services", service(word + " " + at, "")));
        await().atMost(PATIENCE).until(() -> total(word) == 3);

        var first = stranger.get("search?q=" + word + "&limit=2");
        var link = first.header("Link");
        var next = stranger.get(link.substring(link.indexOf("search?"), link.indexOf('>')));

        assertThat(first.json().at("/items").size()).isEqualTo(2);
        assertThat(next.json().at("/items").size()).isEqualTo(1);
        assertThat(first.body()).doesNotContain(next.text("/items/0/id"));
    }

    @Test
    void tellsWhoCanHelpAndWhy() {
        var body = service(word, "").replace("\"272\"", "\"849\"");
        var service = Entered.created(editor, "services", body).id();
        awaitFound(word);

        var asked = "who-can-help?need=mental-health&municipality=849&withoutReferral=false&age=";

        assertThat(reasons(stranger.get(asked + 80).json().path("nearMisses"), service))
                .containsExactly("age not-met", "municipality met", "need met");
        assertThat(reasons(stranger.get(asked + 40).json().path("items"), service))
                .containsExactly("age met", "municipality met", "need met");
    }

    private static List<String> reasons(JsonNode assessed, UUID service) {
        return assessed.valueStream()
                .filter(one -> one.at("/service/id").asString("").equals(service.toString()))
                .flatMap(one -> one.path("reasons").valueStream())
                .map(reason -> reason.path("aspect").asString("") + " "
                        + reason.path("verdict").asString(""))
                .toList();
    }

    @Test
    void suggestsInTheLanguageOfTheCaller() {
        Entered.created(editor, "services", service(word, ""));
        awaitFound(word);

        var suggested =
                stranger.with("Accept-Language", "sv").get("suggestions?q=" + word.substring(0, word.length() - 1));

        assertThat(suggested.text("/items/0/phrase")).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search?kind=nonsense",
                "search?municipality=999",
                "search?region=99",
                "search?language=xx",
                "search?type=client",
                "search?targetGroup=nobody",
                "search?referral=maybe",
                "search?profession=wizard",
                "who-can-help?need=nonsense",
                "who-can-help?municipality=0",
                "who-can-help?language=xx",
                "who-can-help?lifeSituation=bored",
                "who-can-help?workAbility=half",
                "who-can-help?situation=odd"
            })
    void refusesCodesThatDoNotExist(String path) {
        var refused = stranger.get(path);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.text("/code")).isEqualTo("unknown-code");
        assertThat(refused.text("/errors/0/parameter")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search?assuredSince=yesterday", "search?validOn=2026-13-01", "search?limit=0", "search?limit=1000",
                "search?cursor=forged", "who-can-help?age=-1", "who-can-help?age=old", "who-can-help?waitingDays=99999",
                "who-can-help?withoutReferral=perhaps"
            })
    void refusesWhatCannotBeMeant(String path) {
        assertThat(stranger.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*:*",
                "state:[* TO *]",
                "a AND (",
                "\"",
                "kuntoutus~0.1",
                "/(a+)+$/",
                "😀",
                "\u0000",
                "<script>",
                "%"
            })
    void takesNoCharacterForMoreThanItIs(String text) {
        var query = URLEncoder.encode(text, StandardCharsets.UTF_8);

        assertThat(stranger.get("search?q=" + query).status()).isEqualTo(200);
        assertThat(stranger.get("suggestions?q=" + query).status()).isEqualTo(200);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(stranger.get("search?q=" + "a".repeat(201)).status()).isEqualTo(400);
        assertThat(stranger.get("suggestions?q=" + "a".repeat(201)).status()).isEqualTo(400);
        assertThat(stranger.get("search?q=" + "a ".repeat(5_000).replace(" ", "%20"))
                        .status())
                .isBetween(400, 431);
    }

    @Test
    void asksForAMembership() {
        assertThat(RunningDirectory.asNobody().get("search").status()).isEqualTo(401);
        assertThat(RunningDirectory.as("nobody").get("search").status()).isEqualTo(403);
    }

    private Reply awaitFound(String text) {
        await().atMost(PATIENCE).until(() -> total(text) > 0);
        return stranger.get("search?q=" + text);
    }

    private int total(String text) {
        return stranger.get("search?q=" + text).json().at("/total").asInt();
    }

    private String service(String name, String more) {
        return """
                {"organisation":"%s","unit":"%s","kind":"mental-health","name":{"fi":"%s"},"referralNeeded":true,
                 "minimumAge":18,"maximumAge":68,"municipalities":["272"],"validFrom":"2026-01-01"%s}""".formatted(organisation, unit, name, more);
    }
}
