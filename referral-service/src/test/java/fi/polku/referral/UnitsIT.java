package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.test.Reply;
import fi.polku.platform.web.Today;
import fi.polku.referral.lifecycle.Limits;
import fi.polku.referral.lifecycle.RedirectReferral;
import fi.polku.referral.lifecycle.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Units are the parties; members come and go. */
class UnitsIT {
    @Test
    void letsAnyMemberOfTheUnitTakeOverAndHandBack() {
        Reply claimed = Given.after(Given.sentToService(), "rita", "claim");

        Reply taken = Given.after(claimed, "risto", "take-over");
        Reply free = Given.after(taken, "risto", "hand-back");

        assertThat(taken.text("/handler")).isEqualTo(World.RISTO.toString());
        assertThat(free.has("/handler")).isFalse();
        assertThat(free.text("/state")).isEqualTo("RECEIVED");
        assertThat(ids("rita", "queue")).contains(free.id().toString());
        assertThat(Given.refused(free, "rita", "hand-back", "{}").code()).isEqualTo("in-the-queue");
    }

    @Test
    void handsOverAllOfAMemberInOneStepDraftsIncluded() {
        UUID client = Given.client();
        Reply draft = Service.as("tom").create("/referrals", Given.referral(client, "service", World.SERVICE, false));
        Given.permission(client, World.SERVICE);
        Reply sent = Service.as("tom").create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        String tom = sent.text("/sender/member");
        String body = "{\"side\":\"sender\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(tom, World.TIINA);

        Reply refused = Service.as("tiina").create("/handovers", body);
        Reply done = Service.as("tom").create("/handovers", body, "hand-over-once");
        Reply again = Service.as("tom").create("/handovers", body, "hand-over-once");
        Reply elsewhere =
                Service.as("tom").create("/handovers", body.replace(World.TIINA.toString(), World.RITA.toString()));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(done.status()).as(done.body()).isEqualTo(201);
        assertThat(done.list("/referrals"))
                .contains(draft.id().toString(), sent.id().toString());
        assertThat(again.id()).isEqualTo(done.id());
        assertThat(elsewhere.code()).isEqualTo("not-of-the-unit");
        Reply handed = Service.as("tom").get("/referrals/" + sent.id());
        assertThat(handed.list("/availableActions")).doesNotContain("hand-over");
        assertThat(handed.text("/facts/1/name")).isEqualTo("handed-over");
        assertThat(Service.as("tom").get("/referrals/" + draft.id()).has("/facts/0"))
                .isFalse();
        String taken = "\"referral\":\"" + sent.id() + "\",\"fact\":\"handed-over\"";
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(
                                Service.as("tiina").get("/notices?limit=100").body())
                        .contains(taken));
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(Service.as("rita")
                                .get("/notices?wholeUnit=true&limit=100")
                                .body())
                        .contains(taken));
        for (Reply each : new Reply[] {draft, sent}) {
            assertThat(Service.as("tiina").get("/referrals/" + each.id()).text("/sender/member"))
                    .isEqualTo(World.TIINA.toString());
        }
    }

    @Test
    void tellsTheOtherSideWhoAnswersAtTheSender() {
        Reply sent = Given.sentToService();
        Reply taken = Given.after(sent, "tom", "take-over-sending");
        Reply free = Given.after(taken, "tom", "hand-back-sending");

        assertThat(free.text("/facts/1/name")).isEqualTo("sending-taken-over");
        assertThat(free.text("/facts/2/name")).isEqualTo("sending-handed-back");
        for (String fact : List.of("sending-taken-over", "sending-handed-back")) {
            String told = "\"referral\":\"" + sent.id() + "\",\"fact\":\"" + fact + "\"";
            await().atMost(Service.SOON)
                    .untilAsserted(() -> assertThat(Service.as("rita")
                                    .get("/notices?wholeUnit=true&limit=100")
                                    .body())
                            .contains(told));
            assertThat(Service.as("tom")
                            .get("/notices?wholeUnit=true&limit=100")
                            .body())
                    .doesNotContain(told);
        }
    }

    @Test
    void handsOverTheChosenAlone() {
        UUID client = Given.client();
        Reply chosen = Service.as("tom").create("/referrals", Given.referral(client, "service", World.SERVICE, false));
        Reply other = Service.as("tom").create("/referrals", Given.referral(client, "service", World.SERVICE, false));
        String tom = chosen.text("/sender/member");

        Reply done = Service.as("tom")
                .create(
                        "/handovers",
                        "{\"side\":\"sender\",\"from\":\"%s\",\"to\":\"%s\",\"referrals\":[\"%s\"]}"
                                .formatted(tom, World.TIINA, chosen.id()));

        assertThat(done.list("/referrals")).containsExactly(chosen.id().toString());
        assertThat(Service.as("tiina").get("/referrals/" + other.id()).text("/sender/member"))
                .isEqualTo(tom);
    }

    @Test
    void showsADeputyWhatTheAbsentMemberAnswersFor() {
        Reply claimed = Given.after(Given.sentToService(), "rita", "claim");
        LocalDate day = Service.bean(Today.class).day();
        String body = "{\"deputy\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(World.MONA, day, day.plusDays(7));

        assertThat(ids("mona", "mine")).doesNotContain(claimed.id().toString());

        Reply named = Service.as("rita").create("/stand-ins", body);

        assertThat(named.status()).as(named.body()).isEqualTo(201);
        assertThat(ids("mona", "mine")).contains(claimed.id().toString());
        assertThat(Service.as("risto").get("/stand-ins").body())
                .contains(named.id().toString());
        assertThat(Service.as("tiina")
                        .create("/stand-ins", body.replaceFirst("\\{", "{\"member\":\"" + World.RITA + "\","))
                        .status())
                .isEqualTo(403);
        assertThat(Service.as("tiina").create("/stand-ins", body).code()).isEqualTo("not-of-the-unit");

        String end = "{\"standIn\":\"" + named.id() + "\"}";
        assertThat(Service.as("risto").post("/stand-ins/end", end).status()).isEqualTo(403);
        assertThat(Service.as("tiina").post("/stand-ins/end", end).code()).isEqualTo("stand-in-unknown");
        assertThat(Service.as("rita").post("/stand-ins/end", end).status()).isEqualTo(200);
        assertThat(ids("mona", "mine")).doesNotContain(claimed.id().toString());
        assertThat(Service.as("rita").post("/stand-ins/end", end).text("/to"))
                .isEqualTo(day.minusDays(1).toString());
    }

    @Test
    void letsTheWorkOfThoseWhoLeftFallToTheQueue() {
        Reply claimed = Given.after(Given.sentToService(), "risto", "claim");
        Reply kept = Given.after(Given.sentToService(), "risto", "claim");
        referrals().updateOne(Filters.eq("_id", claimed.id()), Updates.set("state.handlerMember", World.LEA));

        Service.bean("workOfThoseWhoLeft", Chore.class).work().run();
        Reply free = Service.as("rita").get("/referrals/" + claimed.id());

        assertThat(free.has("/handler")).isFalse();
        assertThat(free.text("/facts/2/name")).isEqualTo("handed-back");
        assertThat(free.has("/facts/2/unit")).isFalse();
        assertThat(Service.as("rita").get("/referrals/" + kept.id()).text("/handler"))
                .isEqualTo(World.RISTO.toString());
    }

    @Test
    void givesTheSuccessorOfAMergedUnitItsWorkAndRights() {
        Reply sent = Given.sentToCounty();
        referrals()
                .updateOne(
                        Filters.eq("_id", sent.id()),
                        Updates.combine(
                                Updates.set("state.targetUnit", World.FORMER_UNIT),
                                Updates.set("state.targetId", World.FORMER_SERVICE)));

        Reply seen = Service.as("rita").get("/referrals/" + sent.id());

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.list("/availableActions")).contains("claim");
        assertThat(ids("rita", "received")).contains(sent.id().toString());
        assertThat(Service.as("beate").get("/referrals/" + sent.id()).status()).isEqualTo(404);
    }

    @Test
    void tellsOnceWhenTheDayIsPastAndWhenNothingIsHeard() {
        Reply sent = Given.sentToService();
        referrals()
                .updateOne(
                        Filters.eq("_id", sent.id()),
                        Updates.combine(
                                Updates.set("state.timing.dueOn", "2026-01-02"),
                                Updates.set("state.timing.quietUntil", "2026-01-02")));

        Service.bean("keepingTime", Chore.class).work().run();
        Service.bean("keepingTime", Chore.class).work().run();
        Reply late = Service.as("rita").get("/referrals/" + sent.id());

        assertThat(late.text("/overdue")).isEqualTo("true");
        assertThat(late.text("/stalled")).isEqualTo("true");
        assertThat(late.text("/facts/1/name")).isEqualTo("overdue");
        assertThat(late.text("/facts/2/name")).isEqualTo("stalled");
        assertThat(late.has("/facts/3")).isFalse();
        assertThat(ids("rita", "overdue")).contains(sent.id().toString());
        assertThat(Given.after(late, "rita", "claim").text("/overdue")).isEqualTo("false");
    }

    @Test
    void sortsBySilenceAlsoWhatHasBeenToldToBeSilent() {
        Reply sent = Given.sentToService();
        Instant lastSign = lastSign(sent.id());
        referrals()
                .updateOne(
                        Filters.eq("_id", sent.id()),
                        Updates.combine(
                                Updates.set("state.timing.quietUntil", "2026-01-02"),
                                Updates.set("state.lastSignAt", Instant.EPOCH)));

        Service.bean("keepingTime", Chore.class).work().run();

        assertThat(Service.as("rita").get("/referrals/" + sent.id()).text("/stalled"))
                .isEqualTo("true");
        assertThat(lastSign(sent.id())).isEqualTo(lastSign);

        referrals().updateOne(Filters.eq("_id", sent.id()), Updates.set("state.lastSignAt", Instant.EPOCH));
        Service.bean("referralLastSigns", Migration.class).change().accept(Service.database());

        assertThat(lastSign(sent.id())).isEqualTo(lastSign);
    }

    @Test
    void saysNothingOfTimeThatTheRegionHasSwitchedOffMeanwhile() {
        Reply sent = Given.sentToService();
        referrals()
                .updateOne(
                        Filters.eq("_id", sent.id()),
                        Updates.combine(
                                Updates.set("state.timing.dueOn", "2026-01-02"),
                                Updates.set("state.timing.quietUntil", "2026-01-02")));
        Reply before = Service.as("ada").get("/time-limits");
        String off = "{\"workingDays\":{},\"closesAfterDays\":30,\"reopensWithinDays\":90,\"quietAfterDays\":0}";
        Reply set = Service.as("ada").put("/time-limits", before.etag(), off);
        awaitQuietAfter(0);
        try {
            Service.bean("keepingTime", Chore.class).work().run();
        } finally {
            String back = "{\"workingDays\":%s,\"closesAfterDays\":30,\"reopensWithinDays\":90,\"quietAfterDays\":30}"
                    .formatted(before.json().path("workingDays"));
            assertThat(Service.as("ada").put("/time-limits", set.etag(), back).status())
                    .isEqualTo(200);
            awaitQuietAfter(30);
        }
        Reply seen = Service.as("rita").get("/referrals/" + sent.id());

        assertThat(seen.has("/dueOn")).isFalse();
        assertThat(seen.text("/stalled")).isEqualTo("false");
        assertThat(seen.has("/facts/1")).isFalse();
        assertThat(ids("rita", "overdue")).doesNotContain(sent.id().toString());
    }

    @Test
    void tellsTheUnitThatNobodyHasLookedAtAPlaceOnTheWaitingList() {
        Reply waiting = Given.moved(
                Given.after(Given.sentToService(), "rita", "claim"), "rita", "waitlist", "{'reviewOn':'2099-01-05'}");
        referrals().updateOne(Filters.eq("_id", waiting.id()), Updates.set("state.timing.dueOn", "2026-01-02"));

        Service.bean("keepingTime", Chore.class).work().run();

        assertThat(Service.as("rita").get("/referrals/" + waiting.id()).body())
                .contains("\"name\":\"overdue\"", "\"code\":\"WAITLISTED\"");
        assertThat(ids("rita", "overdue")).contains(waiting.id().toString());
        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(
                                Service.as("rita").get("/notices?limit=100").body())
                        .contains(waiting.id().toString(), "overdue"));
    }

    @Test
    void closesByItselfWhatNobodyConfirmsAndSaysSo() {
        Reply reported = Given.moved(
                Given.after(Given.sentToService(), "rita", "claim", "accept"),
                "rita",
                "report-outcome",
                "{'code':'service-given','text':'Valmis.'}");
        referrals().updateOne(Filters.eq("_id", reported.id()), Updates.set("state.timing.closesOn", "2026-01-02"));

        Service.bean("keepingTime", Chore.class).work().run();
        Reply closed = Service.as("tiina").get("/referrals/" + reported.id());

        assertThat(closed.text("/state")).isEqualTo("CLOSED");
        assertThat(closed.body()).contains("closed-unconfirmed");
        assertThat(closed.has("/closing")).isFalse();
        Reply told = Given.moved(closed, "rita", "inform-client", "{'on':'2026-01-02','way':'phone'}");
        assertThat(told.text("/state")).isEqualTo("CLOSED");
        assertThat(told.text("/closing/clientInformed/by")).isEqualTo(World.RITA.toString());
        assertThat(Given.refused(told, "tiina", "inform-client", "{'on':'2026-01-02','way':'phone'}")
                        .code())
                .isEqualTo("client-informed-already");
    }

    @Test
    void setsTheTimeLimitsOfARegionByItsAdminAlone() {
        Reply before = Service.as("ada").get("/time-limits");
        String body =
                "{\"workingDays\":{\"SENT\":7},\"closesAfterDays\":30,\"reopensWithinDays\":90,\"quietAfterDays\":0}";

        assertThat(Service.as("rita").get("/time-limits").status()).isEqualTo(403);
        assertThat(Service.as("rita").put("/time-limits", before.etag(), body).status())
                .isEqualTo(403);
        assertThat(Service.as("ada")
                        .put("/time-limits", before.etag(), body.replace("SENT", "CLOSED"))
                        .code())
                .isEqualTo("unknown-code");

        Reply set = Service.as("ada").put("/time-limits", before.etag(), body);

        assertThat(set.status()).as(set.body()).isEqualTo(200);
        assertThat(Service.as("ada").put("/time-limits", before.etag(), body).status())
                .isEqualTo(412);
        assertThat(Service.as("ada").get("/time-limits").text("/workingDays/SENT"))
                .isEqualTo("7");
        assertThat(set.text("/reviewsWaitingEveryDays")).isEqualTo(before.text("/reviewsWaitingEveryDays"));
        set = Service.as("ada")
                .put("/time-limits", set.etag(), body.replaceFirst("\\}$", ",\"reviewsWaitingEveryDays\":14}"));
        assertThat(set.text("/reviewsWaitingEveryDays")).isEqualTo("14");
        Reply back = Service.as("ada")
                .put(
                        "/time-limits",
                        set.etag(),
                        body.replace(
                                        "{\"SENT\":7}",
                                        before.json().path("workingDays").toString())
                                .replace("\"quietAfterDays\":0", "\"quietAfterDays\":30")
                                .replaceFirst("\\}$", ",\"reviewsWaitingEveryDays\":60}"));
        assertThat(back.status()).isEqualTo(200);
    }

    @Test
    void finishesARedirectionWhoseProcessDiedBeforeTheNewReferralWasSent() {
        UUID client = Given.client();
        Given.permission(client, World.COUNTY);
        Reply draft = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, false));

        referrals().updateOne(Filters.eq("_id", draft.id()), Updates.set("state.asking.replaces", UUID.randomUUID()));

        assertThat(Service.bean(RedirectReferral.class)
                        .follow(new ReferralId(draft.id()))
                        .map(known -> known.referral().state().name()))
                .contains("SENT");
        assertThat(Service.as("rita").get("/referrals/" + draft.id()).status()).isEqualTo(200);
    }

    @Test
    void tellsOfAClientTheNextAppointmentThatIsStillToCome() {
        Reply claimed = Given.after(Given.sentToService(), "risto", "claim", "accept");
        String visit = "{'startsAt':'2099-01-05T08:00:00Z','channel':'office'}";
        Reply scheduled = Given.moved(claimed, "risto", "schedule", visit);

        assertThat(nextVisit("risto", claimed.text("/client"))).isEqualTo("2099-01-05T08:00:00Z");

        Given.moved(scheduled, "risto", "cancel-visit", "{'reason':'illness'}");

        assertThat(nextVisit("risto", claimed.text("/client"))).isEmpty();
    }

    @Test
    void listsCountsAndSortsForBothSides() {
        Reply first = Given.after(Given.sentToService(), "rita", "claim");
        Reply second = Given.after(Given.sentToService(), "rita", "claim");

        Reply silent = Service.as("rita").get("/referrals?box=mine&sort=silence&limit=100");
        Reply due = Service.as("rita").get("/referrals?box=mine&sort=due&state=RECEIVED&kind=referral&limit=100");
        Reply counts = Service.as("rita").get("/referral-counts");
        Reply clients = Service.as("rita").get("/my-clients?limit=100");

        assertThat(silent.body().indexOf(first.id().toString()))
                .isNotNegative()
                .isLessThan(silent.body().indexOf(second.id().toString()));
        assertThat(due.body()).contains(first.id().toString(), second.id().toString());
        assertThat(Integer.parseInt(counts.text("/mine"))).isGreaterThanOrEqualTo(2);
        assertThat(clients.body()).contains(first.text("/client"), second.text("/client"));
        assertThat(Service.as("beate").get("/my-clients").list("/items")).isEmpty();
        assertThat(Service.as("rita").get("/referrals?box=mine&sort=colour").code())
                .isEqualTo("unknown-code");
        await().atMost(Service.SOON)
                .untilAsserted(() ->
                        assertThat(ids("tiina", "sent")).contains(first.id().toString()));
    }

    @Test
    void narrowsTheTurnOfTheUnitToTheCallersOwn() {
        Reply own = Given.after(Given.sentToService(), "risto", "claim");
        Reply queued = Given.sentToService();

        assertThat(ids("risto", "waiting"))
                .contains(own.id().toString(), queued.id().toString());
        assertThat(ids("risto", "waiting&mine=true"))
                .contains(own.id().toString())
                .doesNotContain(queued.id().toString());
        assertThat(ids("rita", "waiting&mine=true")).doesNotContain(own.id().toString());
    }

    @Test
    void namesTheClientsOfAListToThoseWhoMayKnowThemAndOnlyWhenAsked() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.SERVICE);
        Reply sent = Given.after(
                Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true)),
                "risto",
                "claim");

        assertThat(nameOf("risto", "mine&names=true", sent)).isEqualTo("Aino Mallikas");
        assertThat(nameOf("tiina", "sent&names=true", sent)).isEqualTo("Aino Mallikas");
        assertThat(nameOf("risto", "mine", sent)).isEmpty();

        Service.as("tiina")
                .command(
                        "/clients/" + client + "/permissions/" + permission.id() + "/withdraw",
                        permission.etag(),
                        null);

        assertThat(nameOf("risto", "received&names=true", sent)).isEmpty();
        assertThat(nameOf("tiina", "sent&names=true", sent)).isEqualTo("Aino Mallikas");
    }

    private static String nameOf(String person, String box, Reply referral) {
        Reply list = Service.as(person).get("/referrals?limit=100&box=" + box);
        return list.json()
                .path("items")
                .valueStream()
                .filter(item ->
                        item.path("id").asString("").equals(referral.id().toString()))
                .map(item -> item.path("clientName").asString(""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the list: " + list.body()));
    }

    private static String nextVisit(String person, String client) {
        JsonNode items = Service.as(person).get("/my-clients?limit=100").json().path("items");
        return items.valueStream()
                .filter(item -> item.path("client").asString("").equals(client))
                .map(item -> item.path("nextVisit").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private static String ids(String person, String box) {
        Reply list = Service.as(person).get("/referrals?box=" + box + "&limit=100");
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return list.body();
    }

    private static void awaitQuietAfter(int days) {
        await().atMost(Service.SOON)
                .until(() -> Service.bean(Limits.class).of(World.REGION).quietAfterDays() == days);
    }

    private static Instant lastSign(UUID referral) {
        return referrals()
                .find(Filters.eq("_id", referral))
                .into(new ArrayList<>())
                .getFirst()
                .get("state", Document.class)
                .getDate("lastSignAt")
                .toInstant();
    }

    private static MongoCollection<Document> referrals() {
        return Service.database().getCollection("referral");
    }
}
