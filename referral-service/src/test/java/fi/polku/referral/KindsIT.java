package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is asked, by whom, and what the rules say of it, over HTTP. */
class KindsIT {
    @Test
    void answersARequestForAdviceAndTakesItOnOnlyWhereTheSenderAllowedIt() {
        Reply advice = asked("'kind':'advice'");
        Reply open = asked("'kind':'advice','mayBecomeReferral':true");

        assertThat(Given.refused(advice, "rita", "accept", "{}").code()).isEqualTo("advice-only");
        assertThat(Given.refused(advice, "rita", "become-referral", "{}").code())
                .isEqualTo("not-to-become-referral");
        assertThat(Given.moved(advice, "rita", "report-outcome", "{'code':'answered-in-writing','text':'Näin.'}")
                        .text("/state"))
                .isEqualTo("OUTCOME_REPORTED");

        Reply taken = Given.after(open, "rita", "become-referral", "accept");

        assertThat(taken.text("/kind")).isEqualTo("referral");
        assertThat(taken.text("/state")).isEqualTo("ACCEPTED");
    }

    @Test
    void writesDownAContactWithoutReferralAtOnce() {
        UUID client = Given.client();
        String body = ("{\"client\":\"%s\",\"service\":\"%s\",\"channel\":\"walk-in\",\"needs\":[\"income\"],"
                        + "\"question\":\"Tuli kysymään.\"}")
                .formatted(client, World.OWN_SERVICE);

        Reply contact = Service.as("tiina").create("/contacts", body);
        Reply done = Given.moved(contact, "tiina", "report-outcome", "{'code':'no-need','text':'Neuvottu.'}");

        assertThat(contact.text("/state")).isEqualTo("RECEIVED");
        assertThat(contact.text("/kind")).isEqualTo("contact");
        assertThat(contact.text("/contact/needs/0")).isEqualTo("income");
        assertThat(contact.text("/handler")).isEqualTo(World.TIINA.toString());
        assertThat(done.list("/availableActions")).contains("close");
    }

    @Test
    void takesOnPairWorkLikeAReferral() {
        Reply taken = Given.after(asked("'kind':'pair-work'"), "rita", "accept");

        assertThat(taken.text("/kind")).isEqualTo("pair-work");
        assertThat(taken.text("/state")).isEqualTo("ACCEPTED");
    }

    @Test
    void leavesAContactForAnotherUnitsServiceInThatUnitsQueue() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);

        Reply contact = Service.as("tiina")
                .create(
                        "/contacts",
                        "{\"client\":\"%s\",\"service\":\"%s\",\"channel\":\"phone\",\"question\":\"Soitti.\"}"
                                .formatted(client, World.SERVICE));

        assertThat(contact.text("/state")).isEqualTo("SENT");
        assertThat(contact.has("/handler")).isFalse();
        assertThat(Service.as("rita").get("/referrals?box=queue&limit=100").body())
                .contains(contact.id().toString());
    }

    @Test
    void letsTheUnitThatAContactWasPassedOnToCloseIt() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        Reply contact = Service.as("tiina")
                .create(
                        "/contacts",
                        "{\"client\":\"%s\",\"service\":\"%s\",\"channel\":\"phone\",\"question\":\"Soitti.\"}"
                                .formatted(client, World.OWN_SERVICE));
        Reply forwarded = Given.moved(
                contact,
                "tiina",
                "forward",
                "{'target':{'kind':'service','id':'%s'},'reason':'better-service'}".formatted(World.SERVICE));
        Reply reported = Given.moved(
                Given.after(forwarded, "rita", "claim"),
                "rita",
                "report-outcome",
                "{'code':'answered-in-writing','text':'Neuvottu.'}");

        assertThat(Service.as("rita").get("/referrals?box=waiting&limit=100").body())
                .contains(contact.id().toString());

        Reply closed = Given.moved(
                reported, "rita", "close", "{'clientInformed':{'on':'2026-01-02','way':'phone'},'nextStep':'none'}");

        assertThat(closed.text("/state")).isEqualTo("CLOSED");
        assertThat(closed.text("/closing/clientInformed/by")).isEqualTo(World.RITA.toString());
    }

    @Test
    void storesNothingOfSomebodyWhoHasNotAgreed() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        String asked = Given.referral(client, "service", World.SERVICE, true)
                .replaceFirst("\\}$", ",\"asker\":{\"kind\":\"close-person\",\"relation\":\"parent\"}}");

        Reply refused = Service.as("tiina").create("/referrals", asked);
        Reply advised =
                Service.as("tiina").create("/general-advice", "{\"channel\":\"phone\",\"needs\":[\"mental-health\"]}");
        Reply agreed = Service.as("tiina")
                .create("/referrals", asked.replace("\"parent\"", "\"parent\",\"subjectAgrees\":true"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("subject-has-not-agreed");
        assertThat(advised.status()).isEqualTo(201);
        assertThat(Service.as("tiina").get("/general-advice").body())
                .contains(advised.id().toString());
        assertThat(Service.as("rita").get("/general-advice").body())
                .doesNotContain(advised.id().toString());
        assertThat(agreed.text("/asker/relation")).isEqualTo("parent");
    }

    @Test
    void recordsWhatLeftThePlatformOnPaper() {
        String body =
                ("{\"client\":\"%s\",\"target\":{\"kind\":\"outside\",\"outside\":{\"name\":\"Mielenterveysyhdistys\","
                                + "\"way\":\"secure-mail\",\"permission\":\"signed\"}},\"question\":\"Vertaistukea?\",\"send\":true}")
                        .formatted(Given.client());

        Reply sent = Service.as("tiina").create("/referrals", body);
        Reply answered = Given.moved(
                Given.after(sent, "tiina", "claim", "accept"),
                "tiina",
                "report-outcome",
                "{'code':'service-given','text':'Aloitti ryhmässä.'}");

        assertThat(sent.text("/state")).isEqualTo("SENT");
        assertThat(sent.text("/target/name")).isEqualTo("Mielenterveysyhdistys");
        assertThat(sent.list("/availableActions")).doesNotContain("forward");
        assertThat(answered.text("/state")).isEqualTo("OUTCOME_REPORTED");
    }

    @Test
    void showsTheGateWithReasonsAndKeepsTheDecisionWithItsGround() {
        UUID client = Given.client();
        Given.permission(client, World.NETWORK);
        Reply sent = Service.as("tiina")
                .create(
                        "/referrals",
                        Given.referral(client, "network", World.NETWORK, true)
                                .replaceFirst("\\}$", ",\"criteria\":[\"prolonged-or-stuck\"]}"));
        Reply gate = Service.as("cora").get("/referrals/" + sent.id() + "/gate");
        Reply accepted = Given.moved(
                Given.after(sent, "cora", "claim"), "cora", "accept", "{'ground':'Yhteistyö on jo alkanut.'}");

        assertThat(gate.text("/items/0/code")).isEqualTo("working-age");
        assertThat(gate.text("/items/0/verdict")).isEqualTo("MET");
        assertThat(gate.body()).contains("\"code\":\"prolonged-or-stuck\",\"verdict\":\"MET\"");
        assertThat(gate.body()).contains("\"code\":\"cooperation-started\",\"verdict\":\"NOT_KNOWN\"");
        assertThat(accepted.text("/decision/ground")).isEqualTo("Yhteistyö on jo alkanut.");
        assertThat(accepted.list("/decision/criteria")).hasSize(7);
    }

    @Test
    void takesOnWhatTheRulesAdviseAgainstOnlyWithAGround() {
        UUID young = Given.client("{\"givenName\":\"Aino\",\"familyName\":\"Mallikas\",\"birthDate\":\"2015-05-01\","
                + "\"municipality\":\"272\",\"language\":\"fi\"}");
        Given.permission(young, World.NETWORK);
        Reply claimed = Given.after(
                Service.as("tiina").create("/referrals", Given.referral(young, "network", World.NETWORK, true)),
                "cora",
                "claim");

        Reply refused = Given.refused(claimed, "cora", "accept", "{}");
        Reply waiting =
                Given.moved(claimed, "cora", "waitlist", "{'reviewOn':'2099-01-05','ground':'Vanhempi työikäinen.'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("ground-missing");
        assertThat(refused.pointers()).contains("/ground");
        assertThat(waiting.text("/decision/ground")).isEqualTo("Vanhempi työikäinen.");
        assertThat(waiting.list("/availableActions")).contains("accept").doesNotContain("schedule");
        assertThat(Given.after(waiting, "cora", "accept").text("/decision/ground"))
                .isEqualTo("Vanhempi työikäinen.");
    }

    @Test
    void weighsAServicesOwnRulesWithReasonsAndLetsAPersonDecide() {
        Reply draft = choosy("'situation':{'workAbilities':['reduced'],'needs':['mental-health','substance-use']}");
        Reply told = Service.as("tiina").get("/referrals/" + draft.id() + "/gate");
        Reply sent = Given.after(
                enclosing(
                        draft, draft.text("/requiredDocuments/0/id") + "\",\"" + draft.text("/requiredDocuments/1/id")),
                "tiina",
                "send");
        Reply claimed = Given.after(sent, "rita", "claim");
        Reply refused = Given.refused(claimed, "rita", "accept", "{}");
        Reply accepted = Given.moved(claimed, "rita", "accept", "{'ground':'Päihteettömyys alkanut.'}");

        assertThat(told.body())
                .contains("{\"code\":\"referral\",\"verdict\":\"MET\",\"reason\":\"by-kind\"}")
                .contains(
                        "{\"code\":\"work-ability\",\"verdict\":\"MET\",\"reason\":\"stated-by-sender\",\"rule\":"
                                + "{\"attribute\":\"WORK_ABILITY\",\"operator\":\"ANY_OF\",\"values\":[\"reduced\",\"threatened\"]}}")
                .contains("{\"code\":\"need\",\"verdict\":\"NOT_MET\",\"reason\":\"stated-by-sender\"")
                .contains("{\"code\":\"situation\",\"verdict\":\"NOT_KNOWN\",\"reason\":\"not-stated\"")
                .doesNotContain("life-situation");
        assertThat(refused.code()).isEqualTo("ground-missing");
        assertThat(accepted.body()).contains("\"code\":\"need\",\"verdict\":\"NOT_MET\"", "\"NONE_OF\"");
        assertThat(Service.as("rita").get("/referrals/" + sent.id()).list("/situation/needs"))
                .containsExactly("mental-health", "substance-use");
    }

    @Test
    void tellsTheDraftWhatTheServiceRequiresAndSendsNothingWithoutIt() {
        UUID client = Given.client();
        Given.permission(client, World.CHOOSY_SERVICE);
        Reply draft = Service.as("tiina")
                .create("/referrals", Given.referral(client, "service", World.CHOOSY_SERVICE, false));
        String form = draft.text("/requiredDocuments/0/id");
        String statement = draft.text("/requiredDocuments/1/id");

        Reply refused = Given.refused(draft, "tiina", "send", "{}");
        Reply atOnce =
                Service.as("tiina").create("/referrals", Given.referral(client, "service", World.CHOOSY_SERVICE, true));
        Reply half = enclosing(draft, form);
        Reply stillRefused = Given.refused(half, "tiina", "send", "{}");
        Reply stranger = enclosing(half, World.SERVICE.toString());
        Reply sent = Given.after(enclosing(stranger, form + "\",\"" + statement), "tiina", "send");
        Reply received = Service.as("rita").get("/referrals/" + draft.id());

        assertThat(draft.text("/requiredDocuments/0/name/fi")).isEqualTo("Kartoituslomake");
        assertThat(draft.text("/requiredDocuments/0/enclosed")).isEqualTo("false");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("documents-missing");
        assertThat(refused.pointers()).containsExactly("/enclosed");
        assertThat(refused.text("/missing/1/name/fi")).isEqualTo("Lääkärinlausunto");
        assertThat(atOnce.code()).isEqualTo("documents-missing");
        assertThat(half.text("/requiredDocuments/0/enclosed")).isEqualTo("true");
        assertThat(stillRefused.text("/missing/0/id")).isEqualTo(statement);
        assertThat(stranger.list("/enclosed")).isEmpty();
        assertThat(sent.text("/state")).isEqualTo("SENT");
        assertThat(sent.list("/requiredDocuments")).isEmpty();
        assertThat(received.text("/enclosed/1/name/fi")).isEqualTo("Lääkärinlausunto");
    }

    @Test
    void asksNoDocumentsOfWhoeverAsksForAdvice() {
        UUID client = Given.client();
        Given.permission(client, World.CHOOSY_SERVICE);

        Reply sent = Service.as("tiina")
                .create(
                        "/referrals",
                        Given.referral(client, "service", World.CHOOSY_SERVICE, true)
                                .replaceFirst("\\}$", ",\"kind\":\"advice\"}"));

        assertThat(sent.text("/state")).isEqualTo("SENT");
    }

    @Test
    void keepsWhatWasSaidOfTheClientUntilItIsSaidAnew() {
        Reply draft = choosy("'situation':{'needs':['mental-health']}");
        String edit = "{\"target\":{\"kind\":\"service\",\"id\":\"%s\"},\"question\":\"Entä nyt?\"%s}";
        Person tiina = Service.as("tiina");

        Reply kept = tiina.put("/referrals/" + draft.id(), draft.etag(), edit.formatted(World.CHOOSY_SERVICE, ""));
        Reply said = tiina.put(
                "/referrals/" + draft.id(),
                kept.etag(),
                edit.formatted(World.CHOOSY_SERVICE, ",\"situation\":{\"situations\":[\"stuck\"]}"));
        Reply unknown = tiina.put(
                "/referrals/" + draft.id(),
                said.etag(),
                edit.formatted(World.CHOOSY_SERVICE, ",\"situation\":{\"needs\":[\"everything\"]}"));

        assertThat(kept.list("/situation/needs")).containsExactly("mental-health");
        assertThat(said.list("/situation/needs")).isEmpty();
        assertThat(said.list("/situation/situations")).containsExactly("stuck");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.pointers()).containsExactly("/situation/needs/0");
    }

    @Test
    void saysWhereAServiceIsNotForThoseWithoutAReferral() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        Reply contact = Service.as("tiina")
                .create(
                        "/contacts",
                        "{\"client\":\"%s\",\"service\":\"%s\",\"channel\":\"phone\",\"question\":\"Soitti.\"}"
                                .formatted(client, World.SERVICE));

        assertThat(Service.as("rita")
                        .get("/referrals/" + contact.id() + "/gate")
                        .body())
                .contains("{\"code\":\"referral\",\"verdict\":\"NOT_MET\",\"reason\":\"by-kind\"}");
    }

    @Test
    void neverRefusesASecondReferralAndLetsTheReceiverLinkTheTwo() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        String body = Given.referral(client, "service", World.SERVICE, true);
        Reply first = Given.after(Service.as("tiina").create("/referrals", body), "rita", "claim");
        Reply second = Service.as("tiina").create("/referrals", body);

        Reply related = Service.as("rita").get("/referrals/" + first.id() + "/related");
        Reply linked = Given.moved(first, "rita", "link", "{'referral':'%s'}".formatted(second.id()));
        Reply stranger = Given.refused(linked, "rita", "link", "{'referral':'%s'}".formatted(UUID.randomUUID()));

        assertThat(first.list("/warnings")).isEmpty();
        assertThat(second.list("/warnings")).containsExactly(first.id().toString());
        assertThat(related.text("/items/0/id")).isEqualTo(second.id().toString());
        assertThat(linked.list("/linked")).containsExactly(second.id().toString());
        assertThat(stranger.code()).isEqualTo("not-related");
        Reply sendersView = Service.as("tiina").get("/referrals/" + first.id());
        assertThat(sendersView.list("/linked")).isEmpty();
        assertThat(sendersView.body()).doesNotContain(second.id().toString(), "\"name\":\"linked\"");
    }

    private static Reply enclosing(Reply draft, String documents) {
        return Service.as("tiina")
                .put(
                        "/referrals/" + draft.id(),
                        draft.etag(),
                        "{\"target\":{\"kind\":\"service\",\"id\":\"%s\"},\"question\":\"Mikä auttaisi?\",\"enclosed\":[\"%s\"]}"
                                .formatted(World.CHOOSY_SERVICE, documents));
    }

    private static Reply choosy(String more) {
        UUID client = Given.client();
        Given.permission(client, World.CHOOSY_SERVICE);
        Reply draft = Service.as("tiina")
                .create(
                        "/referrals",
                        Given.referral(client, "service", World.CHOOSY_SERVICE, false)
                                .replaceFirst("\\}$", "," + more.replace('\'', '"') + "}"));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        return draft;
    }

    private static Reply asked(String more) {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        String body = Given.referral(client, "service", World.SERVICE, true)
                .replaceFirst("\\}$", "," + more.replace('\'', '"') + "}");
        return Given.after(Service.as("tiina").create("/referrals", body), "rita", "claim");
    }
}
