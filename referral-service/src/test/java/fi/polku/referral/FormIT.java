package fi.polku.referral;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FormIT {
    private static final String FORMS = "/forms";
    private static final Person TIINA = Service.as("tiina");

    @Test
    void showsWhatIsAskedInEveryLanguageWithTheKindOfDataOfEachSection() {
        Reply definitions = TIINA.get("/form-definitions");
        Reply definition = TIINA.get("/form-definitions/mapping-1");

        assertThat(definitions.text("/items/0/id")).isEqualTo("mapping-1");
        assertThat(definitions.json().at("/items/0/inForce").asBoolean(false)).isTrue();
        assertThat(definition.text("/name/sv")).isEqualTo("Kartläggningsblankett");
        assertThat(definition.text("/sections/1/kind")).isEqualTo("health");
        assertThat(definition.text("/sections/0/questions/0/plain/fi")).isEqualTo("Kerro, mitä sinulle kuuluu nyt.");
        assertThat(definition.text("/sections/0/schema/$schema"))
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(TIINA.get("/form-definitions/unheard-of").status()).isEqualTo(404);
    }

    @Test
    void keepsWhatIsWrittenBitByBit() {
        Reply begun = begun(Given.client());

        Reply first = saved(begun, "{'wishes':{'wishes':'Oma koti'},'motivation':{'readiness':6}}");
        Reply second = saved(first, "{'motivation':{'motivation':'Lapset','readiness':null},'wishes':{'wishes':null}}");

        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(begun.text("/state")).isEqualTo("FILLING");
        assertThat(begun.text("/definition")).isEqualTo("mapping-1");
        assertThat(first.etag()).isEqualTo("\"2\"");
        assertThat(second.json().path("sections").toString()).isEqualTo("{\"motivation\":{\"motivation\":\"Lapset\"}}");
        assertThat(TIINA.get(path(begun)).json().path("sections"))
                .isEqualTo(second.json().path("sections"));
        assertThat(second.list("/availableActions")).containsExactly("save", "finish");
    }

    @Test
    void namesEveryFaultOfWhatIsWrittenAndKeepsNothingOfIt() {
        Reply begun = begun(Given.client());

        Reply refused = save(
                begun,
                "{'motivation':{'readiness':11},'wishes':{'wishes':'Hyvä'},'work':{'lastWorked':'ennen','unheard':1},"
                        + "'benefits':{'received':['lottery']},'nothing':{},'goals':{'goals':' '}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("validation-failed");
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "/sections/motivation/readiness out-of-range",
                        "/sections/work/lastWorked wrong-type",
                        "/sections/work/unheard unknown-field",
                        "/sections/benefits/received/0 unknown-code",
                        "/sections/nothing unknown-field",
                        "/sections/goals/goals required");
        assertThat(save(begun, "{'wishes':'Hyvä'}").faults()).containsExactly("/sections/wishes wrong-type");
        assertThat(save(begun, "{'wishes':null}").faults()).containsExactly("/sections/wishes null-not-allowed");
        assertThat(save(begun, "{}").pointers()).containsExactly("/sections");
        assertThat(TIINA.get(path(begun)).etag()).isEqualTo("\"1\"");
    }

    @Test
    void refusesTheLaterOfTwoWhoSaveTheSameVersion() {
        Reply begun = begun(Given.client());
        saved(begun, "{'wishes':{'wishes':'Ensin'}}");

        Reply stale = save(begun, "{'wishes':{'wishes':'Sitten'}}");
        Reply unconditional = Person.send(
                TIINA.json(path(begun)).method("PATCH", BodyPublishers.ofString("{\"sections\":{\"wishes\":{}}}")));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(unconditional.status()).isEqualTo(428);
        assertThat(TIINA.get(path(begun)).text("/sections/wishes/wishes")).isEqualTo("Ensin");
    }

    @Test
    void finishesOnlyWhatIsWholeAndThenKeepsItAsItIs() {
        Reply begun = begun(Given.client());

        Reply lacking = TIINA.command(path(begun) + "/finish", begun.etag(), null);
        Reply finished = finished(begun);
        Reply later = save(finished, "{'wishes':{'wishes':'Liian myöhään'}}");

        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.code()).isEqualTo("form-incomplete");
        assertThat(lacking.faults())
                .containsExactlyInAnyOrder(
                        "/sections/presentState/situation required",
                        "/sections/goals/goals required",
                        "/sections/question/question required");
        assertThat(finished.text("/state")).isEqualTo("FINISHED");
        assertThat(later.status()).isEqualTo(409);
        assertThat(later.code()).isEqualTo("form-finished");
        assertThat(TIINA.command(path(begun) + "/finish", finished.etag(), null).status())
                .isEqualTo(409);
    }

    @Test
    void opensAFinishedFormAgainAsItsNextEdition() {
        Reply finished = finished(begun(Given.client()));

        Reply again = TIINA.command(path(finished) + "/reopen", finished.etag(), null);
        Reply changed = saved(again, "{'goals':{'goals':'Toinen tavoite'}}");
        Reply old = TIINA.get(path(finished) + "?edition=1");

        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().path("edition").asInt(0)).isEqualTo(2);
        assertThat(changed.text("/sections/question/question")).isEqualTo("Mikä auttaisi?");
        assertThat(old.text("/sections/goals/goals")).isEqualTo("Takaisin työhön");
        assertThat(old.text("/definition")).isEqualTo("mapping-1");
        assertThat(old.list("/availableActions")).isEmpty();
        assertThat(changed.json().path("editions").size()).isEqualTo(2);
        assertThat(TIINA.command(path(finished) + "/reopen", changed.etag(), null)
                        .code())
                .isEqualTo("form-unfinished");
        assertThat(TIINA.get(path(finished) + "?edition=3").status()).isEqualTo(404);
    }

    @Test
    void showsEachSectionToThoseWhoMayReadItsKindOfData() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.SERVICE);
        Reply begun = begun(client);
        TIINA.create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        Person rita = Service.as("rita");
        Reply unfinished = rita.get(path(begun));
        Reply finished =
                finished(saved(begun, "{'examinations':{'diagnoses':'Selkäkipu'},'benefits':{'received':['none']}}"));

        Reply seen = rita.get(path(begun));

        assertThat(unfinished.status()).isEqualTo(404);
        assertThat(seen.text("/sections/question/question")).isEqualTo("Mikä auttaisi?");
        assertThat(seen.has("/sections/examinations")).isFalse();
        assertThat(seen.has("/sections/benefits")).isFalse();
        assertThat(seen.list("/hidden")).containsExactly("examinations", "ability", "work", "services", "benefits");
        assertThat(seen.list("/availableActions")).isEmpty();
        assertThat(seen.body()).doesNotContain("Selkäkipu");
        assertThat(rita.get("/forms?client=" + client).text("/items/0/id")).isEqualTo(begun.text("/id"));
        assertThat(rita.command(path(begun) + "/reopen", finished.etag(), null).status())
                .isEqualTo(404);
        permit(client, World.SERVICE, "health");
        assertThat(rita.get(path(begun)).text("/sections/examinations/diagnoses"))
                .isEqualTo("Selkäkipu");
        TIINA.command(
                "/clients/" + client + "/permissions/" + permission.id() + "/withdraw",
                TIINA.get("/clients/" + client + "/permissions").etag(),
                null);
        assertThat(rita.get(path(begun)).list("/hidden")).contains("question").doesNotContain("examinations");
    }

    @Test
    void answersAStrangerExactlyAsIfThereWereNoForm() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        Reply finished = finished(begun(client));

        for (String stranger : List.of("rita", "beate", "oili")) {
            Person person = Service.as(stranger);
            assertThat(person.get(path(finished)).status()).isEqualTo(404);
            assertThat(person.get("/forms?client=" + client).list("/items")).isEmpty();
            assertThat(person.create(FORMS, "{\"client\":\"" + client + "\"}").faults())
                    .containsExactly("/client client-unknown");
        }
    }

    @Test
    void beginsOneFormOfEqualRequestsAndNoneOfWhatIsUnknown() {
        UUID client = Given.client();
        String body = "{\"client\":\"" + client + "\"}";
        String key = UUID.randomUUID().toString();

        Reply first = TIINA.create(FORMS, body, key);
        saved(first, "{'wishes':{'wishes':'Oma koti'}}");
        Reply repeat = TIINA.create(FORMS, body, key);

        assertThat(repeat.id()).isEqualTo(first.id());
        assertThat(repeat.etag()).isEqualTo("\"1\"");
        assertThat(TIINA.create(FORMS, body.replace("}", ",\"form\":\"unheard-of\"}"))
                        .faults())
                .containsExactly("/form form-unknown");
        assertThat(TIINA.create(FORMS, body.replace("}", ",\"referral\":\"" + UUID.randomUUID() + "\"}"))
                        .faults())
                .containsExactly("/referral referral-unknown");
        assertThat(TIINA.create(FORMS, "{\"client\":\"" + UUID.randomUUID() + "\"}")
                        .faults())
                .containsExactly("/client client-unknown");
        assertThat(TIINA.get("/forms?client=" + client).json().path("items").size())
                .isEqualTo(1);
    }

    @Test
    void belongsToAReferralOfTheSameClientOnly() {
        Reply sent = Given.sentToService();
        String form = "{\"client\":\"%s\",\"referral\":\"" + sent.id() + "\"}";

        Reply begun = TIINA.create(FORMS, form.formatted(sent.text("/client")));
        Reply other = TIINA.create(FORMS, form.formatted(Given.client()));

        assertThat(begun.text("/referral")).isEqualTo(sent.text("/id"));
        assertThat(other.faults()).containsExactly("/referral referral-unknown");
    }

    @Test
    void tellsTheAccessLogWhichKindsOfDataWereUsed() {
        UUID client = Given.client();
        Reply begun = begun(client);

        saved(begun, "{'benefits':{'received':['none']}}");
        TIINA.get(path(begun));

        String log = log();
        assertThat(entries(log, client)).anyMatch(entry -> entry.contains("[\"benefits\"]") && entry.contains("write"));
        assertThat(entries(log, client)).anyMatch(entry -> entry.contains("health") && entry.contains("read"));
    }

    @Test
    void storesNoAnswerInTheClear() {
        Reply begun = begun(Given.client());
        saved(begun, "{'wishes':{'wishes':'Lomakekanaria'},'examinations':{'diagnoses':'Lomakekanaria'}}");

        Document stored = requireNonNull(Service.database()
                .getCollection("mapping_form")
                .find(new Document("_id", begun.id()))
                .first());

        assertThat(stored.toJson()).contains("examinations").doesNotContain("Lomakekanaria");
    }

    private static Reply begun(UUID client) {
        return TIINA.create(FORMS, "{\"client\":\"" + client + "\"}");
    }

    private static Reply finished(Reply form) {
        Reply whole = saved(
                form,
                "{'presentState':{'situation':'Työttömänä'},'goals':{'goals':'Takaisin työhön'},"
                        + "'question':{'question':'Mikä auttaisi?'}}");
        Reply finished = TIINA.command(path(form) + "/finish", whole.etag(), null);
        assertThat(finished.status()).as(finished.body()).isEqualTo(200);
        return finished;
    }

    private static Reply saved(Reply form, String sections) {
        Reply saved = save(form, sections);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return saved;
    }

    private static Reply save(Reply form, String sections) {
        return Forms.save(TIINA, form, sections);
    }

    private static void permit(UUID client, UUID party, String kind) {
        String body = Given.permissionFor(party).replace("\"client\"]", '"' + kind + "\"]");
        assertThat(TIINA.create("/clients/" + client + "/permissions", body).status())
                .isEqualTo(201);
    }

    private static String path(Reply form) {
        return FORMS + '/' + form.id();
    }

    private static String log() {
        var all = new StringBuilder();
        for (Document group : Service.database().getCollection("access_log").find()) {
            all.append(group.getString("body"));
        }
        return all.toString();
    }

    private static List<String> entries(String log, UUID client) {
        return Arrays.stream(log.split("\"number\":"))
                .filter(entry -> entry.contains(client.toString()))
                .toList();
    }
}
