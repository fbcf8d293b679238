package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The ways of the loop beside the straight one, over HTTP. */
class LoopIT {
    private static final String DAY = "2099-01-05";
    private static final String VISIT =
            "{'startsAt':'2099-01-05T08:00:00Z','channel':'office','place':'Mariankatu 16'}";

    @Test
    void asksAndAnswersWithTheClockStopped() {
        Reply claimed = Given.after(Given.sentToService(), "rita", "claim");
        Reply asked = Given.moved(claimed, "rita", "request-information", "{'text':'Mikä lääkitys?'}");
        Reply seen = Service.as("tiina").get("/referrals/" + asked.id());

        assertThat(asked.text("/state")).isEqualTo("INFO_REQUESTED");
        assertThat(seen.text("/messages/0/text")).isEqualTo("Mikä lääkitys?");
        assertThat(seen.list("/availableActions")).contains("provide-information");

        Reply answered = Given.moved(
                asked, "tiina", "provide-information", "{'text':'Ei lääkitystä.','criteria':['cooperation-started']}");
        Reply told = Given.moved(answered, "rita", "write-message", "{'text':'Kiitos!'}");

        assertThat(told.text("/state")).isEqualTo("RECEIVED");
        assertThat(told.text("/dueOn")).isEqualTo(claimed.text("/dueOn"));
        assertThat(told.list("/criteria")).containsExactly("cooperation-started");
        assertThat(told.text("/messages/1/text")).isEqualTo("Ei lääkitystä.");
        assertThat(told.text("/messages/2/from")).isEqualTo("receiver");
    }

    @Test
    void passesOnToTheRightUnitOnceTheClientPermitsThatToo() {
        String neighbour =
                "{'target':{'kind':'service','id':'%s'},'reason':'wrong-receiver'}".formatted(World.NEIGHBOUR_SERVICE);
        Reply unpermitted = Given.refused(Given.sentToService(), "rita", "forward", neighbour);
        Reply claimed = Given.after(Given.sentToCounty(), "rita", "claim");

        Reply forwarded = Given.moved(claimed, "rita", "forward", neighbour);
        Reply atNeighbour = Service.as("beate").get("/referrals/" + claimed.id());

        assertThat(unpermitted.code()).isEqualTo("permission-missing");
        assertThat(forwarded.text("/state")).isEqualTo("SENT");
        assertThat(atNeighbour.list("/availableActions")).contains("claim");
        assertThat(atNeighbour.text("/forwardedFrom/0/unit")).isEqualTo(World.RECEIVING.toString());
        assertThat(atNeighbour.text("/dueOn")).isEqualTo(claimed.text("/dueOn"));
        assertThat(Service.as("rita").get("/referrals/" + claimed.id()).status())
                .isEqualTo(404);
    }

    @Test
    void asksTheSenderWhereNoPermissionLeadsToTheNextUnitYet() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        String neighbour =
                "{'target':{'kind':'service','id':'%s'},'reason':'wrong-receiver'}".formatted(World.NEIGHBOUR_SERVICE);

        Reply asked = Given.moved(sent, "rita", "ask-to-forward", neighbour);
        Reply waiting = Service.as("tiina").get("/referrals?box=waiting&limit=100");
        Reply unpermitted = Given.refused(asked, "tiina", "agree-to-forward", "{}");
        Given.permission(client, World.NEIGHBOUR_SERVICE);
        Reply agreed = Given.moved(asked, "tiina", "agree-to-forward", "{}");

        assertThat(asked.text("/forwardAsked/target")).isEqualTo(World.NEIGHBOUR_SERVICE.toString());
        assertThat(waiting.body()).contains(sent.id().toString());
        assertThat(unpermitted.code()).isEqualTo("permission-missing");
        assertThat(agreed.text("/state")).isEqualTo("SENT");
        assertThat(agreed.has("/forwardAsked")).isFalse();
        assertThat(Service.as("beate").get("/referrals/" + sent.id()).list("/availableActions"))
                .contains("claim");
    }

    @Test
    void staysWithTheReceiverWhoseQuestionTheSenderAnsweredWithNo() {
        String neighbour =
                "{'target':{'kind':'service','id':'%s'},'reason':'wrong-receiver'}".formatted(World.NEIGHBOUR_SERVICE);
        Reply asked =
                Given.moved(Given.after(Given.sentToService(), "rita", "claim"), "rita", "ask-to-forward", neighbour);

        Reply refused = Given.after(asked, "tiina", "refuse-to-forward");

        assertThat(refused.text("/state")).isEqualTo("RECEIVED");
        assertThat(refused.has("/forwardAsked")).isFalse();
        assertThat(refused.list("/availableActions")).doesNotContain("agree-to-forward", "refuse-to-forward");
        assertThat(Given.refused(refused, "tiina", "agree-to-forward", "{}").code())
                .isEqualTo("forward-not-asked");
        assertThat(Given.refused(refused, "rita", "refuse-to-forward", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void forgetsTheDraftOfARedirectionThatAnotherOneForestalled() {
        Reply declined = Given.moved(
                Given.after(Given.sentToCounty(), "rita", "claim"),
                "rita",
                "decline",
                "{'reason':'no-capacity','text':'Ei tilaa.'}");
        Reply draft = Service.as("tiina")
                .create(
                        "/referrals",
                        Given.referral(
                                UUID.fromString(declined.text("/client")), "service", World.NEIGHBOUR_SERVICE, false));
        Service.database()
                .getCollection("referral")
                .updateOne(Filters.eq("_id", draft.id()), Updates.set("state.asking.replaces", declined.id()));

        assertThat(Given.refused(draft, "tiina", "send", "{}").code()).isEqualTo("replaced-otherwise");
    }

    @Test
    void letsAManagerOfTheReceiverAskToCallOffWhatIsUnderWay() {
        Reply accepted = Given.after(Given.sentToService(), "rita", "claim", "accept");

        assertThat(Given.refused(accepted, "rita", "cancel", "{'reason':'client-withdrew'}")
                        .status())
                .isEqualTo(403);
        assertThat(Given.moved(accepted, "mona", "cancel", "{'reason':'client-withdrew'}")
                        .text("/state"))
                .isEqualTo("CANCEL_REQUESTED");
        assertThat(Given.refused(Given.sentToService(), "mona", "cancel", "{'reason':'client-withdrew'}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void marksAProblemOfThePathAndTellsWhatWasDoneAboutIt() {
        Reply declined = Given.moved(
                Given.after(Given.sentToService(), "rita", "claim"),
                "rita",
                "decline",
                "{'reason':'wrong-target','text':'Väärä paikka.'}");

        Reply marked = Given.moved(
                declined,
                "tiina",
                "mark-problem",
                "{'kind':'wrong-guidance','text':'Kortti neuvoi väärin.','unit':'%s'}".formatted(World.RECEIVING));
        Reply notTheirs =
                Given.refused(marked, "tiina", "repair-problem", "{'problem':1,'text':'Kortti on korjattu.'}");
        Reply repaired = Given.moved(marked, "rita", "repair-problem", "{'problem':1,'text':'Kortti on korjattu.'}");
        Reply seen = Service.as("tiina").get("/referrals/" + declined.id());

        assertThat(notTheirs.code()).isEqualTo("not-your-problem");
        assertThat(repaired.list("/availableActions")).doesNotContain("repair-problem");
        assertThat(seen.text("/problems/0/text")).isEqualTo("Kortti neuvoi väärin.");
        assertThat(seen.text("/problems/0/repair/text")).isEqualTo("Kortti on korjattu.");
        assertThat(seen.body()).contains("\"name\":\"problem-marked\"", "\"code\":\"wrong-guidance\"");
    }

    @Test
    void waitsSchedulesReportsRestsAndFails() {
        Reply claimed = Given.after(Given.sentToService(), "rita", "claim");
        Reply waiting = Given.moved(claimed, "rita", "waitlist", "{'reviewOn':'%s'}".formatted(DAY));
        Reply scheduled = Given.moved(waiting, "rita", "schedule", VISIT);
        Reply missed = Given.moved(scheduled, "rita", "record-no-show", "{'reason':'transport'}");

        // Looked at no later than the region wants.
        assertThat(LocalDate.parse(waiting.text("/dueOn"))).isBefore(LocalDate.parse(DAY));
        assertThat(waiting.text("/waiting/reviewOn")).isEqualTo(waiting.text("/dueOn"));
        assertThat(scheduled.text("/visit/place")).isEqualTo("Mariankatu 16");
        assertThat(missed.text("/visit/status")).isEqualTo("no-show");
        assertThat(Service.as("tiina").get("/referrals/" + missed.id()).text("/visit/reason"))
                .isEqualTo("transport");

        Reply again = Given.moved(missed, "rita", "reschedule", VISIT);
        Reply interim = Given.moved(again, "rita", "report-interim", "{'text':'Alku on hyvä.'}");
        Reply held = Given.moved(interim, "rita", "hold", "{'reason':'illness','reviewOn':'%s'}".formatted(DAY));
        Reply resumed = Given.after(held, "rita", "resume");
        Reply failed =
                Given.moved(resumed, "rita", "fail", "{'reason':'client-not-reached','text':'Soitimme kolmesti.'}");

        assertThat(interim.text("/state")).isEqualTo("IN_PROGRESS");
        assertThat(held.text("/hold/from")).isEqualTo("IN_PROGRESS");
        assertThat(resumed.text("/state")).isEqualTo("IN_PROGRESS");
        assertThat(failed.text("/reason")).isEqualTo("client-not-reached");
        assertThat(Service.as("tiina").get("/referrals/" + failed.id()).text("/interims/0/text"))
                .isEqualTo("Alku on hyvä.");
    }

    @Test
    void sendsADeclinedReferralAnewAndKeepsTheChain() {
        Reply declined = Given.moved(
                Given.after(Given.sentToCounty(), "rita", "claim"),
                "rita",
                "decline",
                "{'reason':'no-capacity','text':'Ei tilaa.'}");
        String body = "{\"target\":{\"kind\":\"service\",\"id\":\"%s\"},\"question\":\"Entä täällä?\"}"
                .formatted(World.NEIGHBOUR_SERVICE);

        Reply redirected = redirect(declined, body, "redirect-once");
        Reply again = redirect(declined, body, "redirect-once");
        Reply before = Service.as("tiina").get("/referrals/" + declined.id());

        assertThat(redirected.status()).as(redirected.body()).isEqualTo(201);
        assertThat(redirected.text("/state")).isEqualTo("SENT");
        assertThat(redirected.text("/replaces")).isEqualTo(declined.id().toString());
        assertThat(again.id()).isEqualTo(redirected.id());
        assertThat(before.text("/state")).isEqualTo("REDIRECTED");
        assertThat(before.text("/successor")).isEqualTo(redirected.id().toString());
        assertThat(Service.as("beate").get("/referrals/" + redirected.id()).text("/question"))
                .isEqualTo("Entä täällä?");
    }

    @Test
    void reopensByAManagerAloneAndEntersInErrorBySenderAlone() {
        Reply reported = Given.moved(
                Given.after(Given.sentToService(), "rita", "claim", "accept", "start"),
                "rita",
                "report-outcome",
                "{'code':'service-given','text':'Valmis.'}");
        Reply informed = Given.moved(reported, "rita", "inform-client", "{'on':'2026-01-02','way':'phone'}");
        Reply closed = Given.moved(informed, "tiina", "close", "{'nextStep':'none'}");

        assertThat(Given.refused(closed, "rita", "reopen", "{'reason':'need-came-back'}")
                        .status())
                .isEqualTo(403);

        Reply reopened = Given.moved(closed, "mona", "reopen", "{'reason':'need-came-back'}");
        Reply wrong = Given.moved(reopened, "tiina", "enter-in-error", "{'reason':'wrong-client'}");

        assertThat(reopened.text("/state")).isEqualTo("RECEIVED");
        assertThat(reopened.text("/reopenings")).isEqualTo("1");
        assertThat(reopened.has("/outcome")).isFalse();
        assertThat(reopened.text("/earlier/0/outcome/text")).isEqualTo("Valmis.");
        assertThat(reopened.text("/earlier/0/closing/clientInformed/way")).isEqualTo("phone");
        assertThat(wrong.list("/earlier")).isEmpty();
        assertThat(wrong.text("/question")).isEmpty();
        assertThat(wrong.text("/facts/0/name")).isEqualTo("sent");
    }

    @Test
    void copiesToTheOwnRecordInOneStepAndMarksIt() {
        Reply claimed = Given.after(Given.sentToService(), "rita", "claim");
        Reply declined = Given.moved(
                claimed, "rita", "decline", "{'reason':'no-capacity','text':'Ei tilaa.','advice':'Keväällä.'}");

        Reply copied = Service.as("tiina")
                .command("/referrals/" + declined.id() + "/record", declined.etag(), "{\"part\":\"decision\"}");
        Reply after = Service.as("rita").get("/referrals/" + declined.id());

        assertThat(copied.text("/text"))
                .contains("Syy: Ei tilaa", "Perustelu: Ei tilaa.", "Neuvo: Keväällä.")
                .contains("Lähettäjä: Yksikkö", "Vastaanottaja: Palvelu", "Viety asiakirjaan: Yksikkö, ");
        assertThat(after.text("/recorded/0/part")).isEqualTo("decision");
        assertThat(after.text("/recorded/0/unit")).isEqualTo(World.SENDING.toString());
    }

    @Test
    void copiesEveryPartWithAllThatWasSaidOfIt() {
        Reply claimed = Given.after(Given.sentToService(), "rita", "claim");
        Reply told = Given.moved(claimed, "tiina", "write-message", "{'text':'Puhelin on rikki.'}");
        Reply started = Given.after(told, "rita", "accept", "start");
        Reply interim = Given.moved(started, "rita", "report-interim", "{'text':'Alku on hyvä.'}");
        Reply failed =
                Given.moved(interim, "rita", "fail", "{'reason':'client-not-reached','text':'Soitimme kolmesti.'}");

        assertThat(copied(failed, "referral"))
                .contains("Kysymys: Mikä auttaisi?", "Tavoitteet: Takaisin työhön", "Puhelin on rikki.");
        assertThat(copied(failed, "decision")).contains("Päätös: Otettu vastaan ");
        assertThat(copied(failed, "outcome"))
                .contains("Alku on hyvä.", "Ei toteutunut: Asiakasta ei tavoitettu", "Soitimme kolmesti.");
    }

    @Test
    void keepsADraftWithoutAQuestionAndSendsItOnceItHasOne() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        String target = "\"target\":{\"kind\":\"service\",\"id\":\"%s\"}".formatted(World.SERVICE);

        Reply draft = Service.as("tiina").create("/referrals", "{\"client\":\"%s\",%s}".formatted(client, target));
        Reply early = Given.refused(draft, "tiina", "send", "{}");
        Reply edited = Service.as("tiina")
                .put(
                        "/referrals/" + draft.id(),
                        draft.etag(),
                        "{" + target
                                + ",\"question\":\"Mikä auttaisi?\",\"kind\":\"advice\",\"mayBecomeReferral\":true,"
                                + "\"asker\":{\"kind\":\"client\"},\"criteria\":[\"prolonged-or-stuck\"]}");
        Reply kept = Service.as("tiina")
                .put("/referrals/" + draft.id(), edited.etag(), "{" + target + ",\"question\":\"Entä nyt?\"}");
        Reply unagreed = Service.as("tiina")
                .put(
                        "/referrals/" + draft.id(),
                        kept.etag(),
                        "{" + target + ",\"question\":\"x\",\"asker\":{\"kind\":\"close-person\"}}");

        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        assertThat(draft.has("/question")).isFalse();
        assertThat(early.code()).isEqualTo("question-missing");
        assertThat(early.pointers()).contains("/question");
        assertThat(edited.text("/kind")).isEqualTo("advice");
        assertThat(kept.text("/kind")).isEqualTo("advice");
        assertThat(kept.text("/asker/kind")).isEqualTo("client");
        assertThat(kept.list("/criteria")).containsExactly("prolonged-or-stuck");
        assertThat(unagreed.code()).isEqualTo("subject-has-not-agreed");
        assertThat(unagreed.pointers()).contains("/asker/subjectAgrees");
        assertThat(Given.after(kept, "tiina", "send").text("/question")).isEqualTo("Entä nyt?");
    }

    @Test
    void namesWhatIsThereInsteadOfATargetThatEnded() {
        UUID client = Given.client();
        Given.permission(client, World.COUNTY);

        Reply refused =
                Service.as("tiina").create("/referrals", Given.referral(client, "service", World.FORMER_SERVICE, true));

        assertThat(refused.code()).isEqualTo("target-ended");
        assertThat(refused.text("/successor")).isEqualTo(World.SERVICE.toString());
        assertThat(refused.text("/successorUnit")).isEqualTo(World.RECEIVING.toString());
    }

    @Test
    void tellsTheOtherSideOfEachMove() {
        Reply asked = Given.moved(
                Given.after(Given.sentToService(), "rita", "claim"), "rita", "request-information", "{'text':'Mikä?'}");

        await().atMost(Service.SOON).untilAsserted(() -> {
            assertThat(Service.as("tiina").get("/notices?unread=true&limit=100").body())
                    .contains(asked.id().toString(), "information-requested");
            assertThat(Service.as("risto").get("/notices?limit=100").body())
                    .contains("\"referral\":\"" + asked.id() + "\",\"fact\":\"sent\"");
        });
        assertThat(Service.as("rita").get("/notices?limit=100").body())
                .doesNotContain("\"referral\":\"" + asked.id() + "\",\"fact\":\"claimed\"");
        assertThat(Service.as("tom").get("/notices?limit=100").body())
                .doesNotContain("\"referral\":\"" + asked.id() + "\",\"fact\":\"information-requested\"");
        assertThat(Service.as("tom").get("/notices?wholeUnit=true&limit=100").body())
                .contains("\"referral\":\"" + asked.id() + "\",\"fact\":\"information-requested\"");

        String notice = Service.as("tiina").get("/notices?unread=true&limit=1").text("/items/0/id");
        Reply read = Service.as("tiina").post("/notices/read", "{\"ids\":[\"" + notice + "\"]}");

        assertThat(read.text("/read")).isEqualTo("1");
        assertThat(Service.as("beate")
                        .post("/notices/read", "{\"ids\":[\"" + notice + "\"]}")
                        .text("/read"))
                .isEqualTo("0");
    }

    private static String copied(Reply referral, String part) {
        Reply latest = Service.as("tiina").get("/referrals/" + referral.id());
        return Service.as("tiina")
                .command("/referrals/" + referral.id() + "/record", latest.etag(), "{\"part\":\"" + part + "\"}")
                .text("/text");
    }

    private static Reply redirect(Reply referral, String body, String key) {
        return Person.send(Service.as("tiina")
                .json("/referrals/" + referral.id() + "/redirect")
                .header("If-Match", referral.etag())
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }
}
