package fi.polku.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.contracts.Topics;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.test.Reply;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The long support of a client, over HTTP. */
class SupportIT {
    private static final String PERIODS = "/support-periods";

    @Test
    void goesTheWholeWayFromTheFirstContactToTheScoreAtTheEnd() {
        UUID client = Given.client();
        Reply opened = opened(client);
        assertThat(opened.etag()).isEqualTo("\"1\"");
        assertThat(opened.text("/responsibles/0/kind")).isEqualTo("contact-person");

        Reply planned = moved(opened, "tiina", "write-plan", """
                {'need':'Selkä ja uupumus','goals':['Puolipäivätyö','Oma arki kuntoon'],'content':'Kuntoutusneuvonta',
                 'statutoryPlan':{'kind':'employment-plan','reference':'TE 123','madeOn':'2026-01-10'}}""");
        Reply rewritten =
                moved(planned, "tiina", "write-plan", "{'need':'Selkä','goals':['Puolipäivätyö'],'content':'Kurssi'}");
        Reply joined = moved(
                moved(rewritten, "tiina", "join-team", "{'entry':'%s','from':'2026-01-12'}".formatted(World.SERVICE)),
                "tiina",
                "join-team",
                "{'name':'Selkäyhdistys','from':'2026-01-12'}");
        Reply met = moved(
                joined,
                "tiina",
                "record-contact",
                "{'on':'2026-01-13','channel':'elsewhere','place':'Kirjasto','line':'Puhuttiin arjesta'}");
        Reply progressed =
                moved(met, "tiina", "record-progress", "{'on':'2026-01-20','words':'Kävin kävelyllä joka päivä'}");
        Reply started = moved(progressed, "tiina", "record-measure", score("start", 3));
        Reply ended = moved(started, "tiina", "end", "{'on':'2026-02-01','reason':'to-work'}");

        assertThat(ended.text("/plans/0/goals/1")).isEqualTo("Oma arki kuntoon");
        assertThat(ended.text("/plans/0/statutoryPlan/reference")).isEqualTo("TE 123");
        assertThat(ended.text("/plans/1/need")).isEqualTo("Selkä");
        assertThat(ended.text("/team/1/name")).isEqualTo("Selkäyhdistys");
        assertThat(ended.text("/contacts/0/line")).isEqualTo("Puhuttiin arjesta");
        assertThat(ended.text("/progress/0/words")).isEqualTo("Kävin kävelyllä joka päivä");
        assertThat(ended.json().path("availableActions").toString()).isEqualTo("[\"record-measure\"]");
        assertThat(mine(client))
                .contains("\"endScoreMissing\":true")
                .contains(opened.id().toString());

        Reply told = moved(ended, "tiina", "record-measure", score("end", 6));

        assertThat(told.json().path("endScoreMissing").asBoolean(true)).isFalse();
        assertThat(mine(client)).isEmpty();
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(published(opened.id()))
                        .contains("\"ENDED\"")
                        .contains("\"score\":3")
                        .contains("\"score\":6")
                        .contains("\"to-work\"")
                        .doesNotContain("Selkä", "arjesta", "kävelyllä", "Kirjasto", "TE 123"));
        assertThat(stored(opened.id())).doesNotContain("Selkä", "arjesta", "kävelyllä", "Kirjasto", "TE 123");
    }

    @Test
    void opensOnceUnderOneKeyAndAnswersARepeatTheSame() {
        UUID client = Given.client();
        String key = UUID.randomUUID().toString();
        Reply first = Service.as("tiina").create(PERIODS, opening(client), key);
        moved(first, "tiina", "record-progress", "{'on':'2026-01-20','words':'Soitin itse'}");

        Reply again = Service.as("tiina").create(PERIODS, opening(client), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.etag()).isEqualTo("\"1\"").isEqualTo(first.etag());
        assertThat(Service.as("tiina")
                        .create(PERIODS, opening(client).replace("threatened", "reduced"), key)
                        .status())
                .isEqualTo(422);
        assertThat(Service.as("tiina").get(PERIODS + "?client=" + client).list("/items"))
                .hasSize(1);
    }

    @Test
    void keepsNotAskedAndDeclinedApartAndAcceptsOnlyScoresOnTheScale() {
        Reply opened = opened(Given.client());
        for (String bad : new String[] {
            score("start", 11),
            score("start", -1),
            score("start", 3).replace("scored", "declined"),
            "{'measure':'work-ability-score','moment':'start','on':'2026-01-12','answer':'scored'}"
        }) {
            Reply refused = asked(opened, "tiina", "record-measure", bad);
            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.pointers()).contains("/score");
        }
        assertThat(asked(opened, "tiina", "record-measure", score("start", 3).replace("2026-01-12", "2099-01-01"))
                        .pointers())
                .contains("/on");
        assertThat(asked(opened, "tiina", "record-measure", score("start", 3).replace("work-ability", "other"))
                        .status())
                .isEqualTo(422);

        Reply declined = moved(opened, "tiina", "record-measure", """
                {'measure':'work-ability-score','moment':'start','on':'2026-01-12','answer':'declined'}""");
        Reply notAsked = moved(declined, "tiina", "record-measure", """
                {'measure':'benefit','moment':'end','on':'2026-01-12','answer':'not-asked'}""");

        assertThat(notAsked.text("/measurements/0/answer")).isEqualTo("declined");
        assertThat(notAsked.text("/measurements/1/answer")).isEqualTo("not-asked");
        assertThat(notAsked.has("/measurements/0/score")).isFalse();
        assertThat(notAsked.json().path("version").asInt(0)).isEqualTo(3);
    }

    @Test
    void showsItToAContactPersonElsewhereOnlyWhileTheClientPermits() {
        UUID client = Given.client();
        Reply opened = opened(client);
        Reply named = moved(
                opened,
                "tiina",
                "name-responsible",
                "{'kind':'case-manager','member':'%s','from':'2026-01-12'}".formatted(World.RITA));
        assertThat(get("rita", opened.id()).status()).isEqualTo(404);
        assertThat(Service.as("rita").get("/clients/" + client).status()).isEqualTo(404);

        Reply permission = Given.permission(client, World.RECEIVING);
        assertThat(get("rita", opened.id()).status()).isEqualTo(200);
        assertThat(Service.as("rita").get("/clients/" + client).status()).isEqualTo(200);
        assertThat(get("beate", opened.id()).status()).isEqualTo(404);
        Reply noted = moved(named, "rita", "record-progress", "{'on':'2026-01-20','words':'Uskalsin soittaa itse'}");
        Service.as("tiina")
                .command(
                        "/clients/" + client + "/permissions/" + permission.id() + "/withdraw",
                        Service.as("tiina").get("/clients/" + client).etag(),
                        null);

        Reply own = get("rita", opened.id());
        assertThat(own.json().path("whole").asBoolean(true)).isFalse();
        assertThat(own.text("/progress/0/words")).isEqualTo("Uskalsin soittaa itse");
        assertThat(asked(noted, "rita", "record-progress", "{'on':'2026-01-21','words':'Vielä'}")
                        .status())
                .isEqualTo(422);
        assertThat(get("tiina", opened.id()).json().path("whole").asBoolean(false))
                .isTrue();
    }

    @Test
    void letsACaseManagerElsewhereFollowTheClientsReferralsAndCloseTheLoop() {
        Reply sent = Given.sentToService();
        UUID client = UUID.fromString(sent.text("/client"));
        String path = "/referrals/" + sent.id();
        moved(
                opened(client),
                "tiina",
                "name-responsible",
                "{'kind':'case-manager','member':'%s','from':'2026-01-12'}".formatted(World.KELLY));
        assertThat(Service.as("kelly").get(path).status()).isEqualTo(404);
        Given.permission(client, World.KELA_UNIT);

        Reply seen = Service.as("kelly").get(path);
        assertThat(seen.text("/question")).isEqualTo("Mikä auttaisi?");
        assertThat(seen.list("/availableActions")).isEmpty();
        assertThat(Service.as("kelly")
                        .command(path + "/claim", seen.etag(), null)
                        .code())
                .isEqualTo("not-your-side");
        Reply done = Given.moved(
                Given.after(sent, "rita", "claim", "accept", "start"),
                "rita",
                "report-outcome",
                "{'code':'service-given','text':'Valmis'}");
        assertThat(Service.as("kelly").get(path).list("/availableActions")).containsExactly("close");

        Reply closed = Given.moved(
                done, "kelly", "close", "{'clientInformed':{'on':'2026-01-20','way':'phone'},'nextStep':'none'}");

        assertThat(closed.text("/state")).isEqualTo("CLOSED");
        assertThat(closed.text("/facts/5/unit")).isEqualTo(World.KELA_UNIT.toString());
    }

    @Test
    void remindsOfAStepOnItsDayAndOnce() {
        Reply opened = opened(Given.client());
        String today = Service.bean(Today.class).day().toString();
        moved(opened, "tiina", "plan-step", "{'text':'Soita Kelaan','remindOn':'%s'}".formatted(today));

        remind();
        remind();

        String notices = Service.as("tiina").get("/notices?limit=100").body();
        assertThat(notices).containsOnlyOnce(opened.id().toString()).contains("step-due");
        assertThat(get("tiina", opened.id()).text("/facts/3/name")).isEqualTo("step-due");
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        UUID client = Given.client();
        Reply opened = opened(client);
        String tomorrow = LocalDate.of(2099, 1, 1).toString();

        assertThat(asked(
                                opened,
                                "tiina",
                                "name-responsible",
                                "{'kind':'boss','member':'%s','from':'2026-01-12'}".formatted(World.TIINA))
                        .status())
                .isEqualTo(422);
        assertThat(asked(
                                opened,
                                "tiina",
                                "name-responsible",
                                "{'kind':'case-manager','member':'%s','from':'2026-01-12'}"
                                        .formatted(UUID.randomUUID()))
                        .pointers())
                .contains("/member");
        assertThat(asked(opened, "tiina", "note-need", "{'workAbility':'reduced','noticedOn':'%s'}".formatted(tomorrow))
                        .pointers())
                .contains("/noticedOn");
        assertThat(asked(opened, "tiina", "join-team", "{'entry':'%s','from':'2026-01-12'}".formatted(World.LEA))
                        .pointers())
                .contains("/entry");
        assertThat(asked(opened, "tiina", "join-team", "{'from':'2026-01-12'}").pointers())
                .contains("/entry");
        assertThat(asked(opened, "tiina", "complete-step", "{'step':1,'on':'2026-01-12'}")
                        .pointers())
                .contains("/step");
        assertThat(Service.as("beate").create(PERIODS, opening(client)).pointers())
                .contains("/client");
        assertThat(Service.as("tiina")
                        .command(
                                PERIODS + "/" + opened.id() + "/end",
                                "\"7\"",
                                json("{'on':'2026-02-01','reason':'other'}"))
                        .status())
                .isEqualTo(412);
        assertThat(get("tiina", opened.id()).etag()).isEqualTo("\"1\"");
    }

    @Test
    void letsARegionsAdminSayHowBenefitIsAskedFor() {
        Reply before = Service.as("ada").get("/benefit-measure");
        String body = "{'question':{'fi':'Auttoiko?'},'minimum':1,'maximum':5}";
        Reply set = Service.as("ada").put("/benefit-measure", before.etag(), json(body));
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        assertThat(Service.as("tiina").get("/measures").text("/items/1/question/fi"))
                .isEqualTo("Auttoiko?");
        assertThat(Service.as("tiina").get("/benefit-measure").status()).isEqualTo(403);
        assertThat(Service.as("ada")
                        .put("/benefit-measure", set.etag(), json(body.replace("5", "1")))
                        .pointers())
                .contains("/maximum");

        Reply opened = opened(Given.client());
        Reply refused = asked(opened, "tiina", "record-measure", """
                {'measure':'benefit','moment':'end','on':'2026-01-12','answer':'scored','score':7}""");

        assertThat(refused.pointers()).contains("/score");
    }

    private static Reply opened(UUID client) {
        Reply opened = Service.as("tiina").create(PERIODS, opening(client));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened;
    }

    private static String opening(UUID client) {
        return json("{'client':'%s','startedOn':'2026-01-12','workAbility':'threatened','noticedOn':'2025-11-03'}"
                .formatted(client));
    }

    private static String score(String moment, int score) {
        return "{'measure':'work-ability-score','moment':'%s','on':'2026-01-12','answer':'scored','score':%d}"
                .formatted(moment, score);
    }

    private static Reply moved(Reply period, String person, String command, String body) {
        Reply moved = asked(period, person, command, body);
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        return moved;
    }

    private static Reply asked(Reply period, String person, String command, String body) {
        return Service.as(person).command(PERIODS + "/" + period.id() + "/" + command, period.etag(), json(body));
    }

    private static Reply get(String person, UUID id) {
        return Service.as(person).get(PERIODS + "/" + id);
    }

    /** As it stands in the caller's own list, on whatever page; empty where it does not. */
    private static String mine(UUID client) {
        String path = "/my-clients?limit=100";
        while (true) {
            Reply page = Service.as("tiina").get(path);
            for (var item : page.json().path("items")) {
                if (item.path("client").asString("").equals(client.toString())) {
                    return item.toString();
                }
            }
            String next = page.header("Link");
            if (next.isEmpty()) {
                return "";
            }
            path = next.substring(next.indexOf("/my-clients"), next.indexOf('>'));
        }
    }

    private static void remind() {
        Service.bean("remindingOfSteps", Chore.class).work().run();
    }

    private static String published(UUID period) {
        return Service.topic().records(Topics.REFERRAL).stream()
                .filter(each -> each.key().equals(period.toString()))
                .map(each -> new String(each.value(), UTF_8))
                .reduce("", (_, latest) -> latest);
    }

    private static String stored(UUID period) {
        return Objects.requireNonNull(Service.database()
                        .getCollection("support_period")
                        .find(new Document("_id", period))
                        .first())
                .toJson();
    }

    private static String json(String body) {
        return body.replace('\'', '"');
    }
}
