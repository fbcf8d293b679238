package fi.polku.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.consultation.cases.Cases;
import fi.polku.consultation.cases.Deed;
import fi.polku.consultation.cases.OpenCase;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.ErasureState;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ConsultationIT {
    private static final String NOTHING = "{}";
    private static final String PROPOSAL = """
            {"text":"Salainen neuropsykologinen tutkimus","kind":"examination","responsibleRole":"psychologist","dueOn":"2027-01-31"}""";

    private final Person coordinator = Service.as("cora");

    @Test
    void takesACaseFromItsOpeningToTheSummary() {
        Given given = Given.openCase();
        Reply meeting = meeting();
        Reply agenda = coordinator.command(
                "/meetings/" + meeting.id() + "/agenda", meeting.etag(), "{\"case\":\"" + given.caseId() + "\"}");
        assertThat(agenda.text("/agenda/0/case")).isEqualTo(given.caseId().toString());

        Reply discussed = coordinator.command(
                given.path() + "/discuss", coordinator.get(given.path()).etag(), NOTHING);
        Reply proposed = Service.as("pirjo").create(given.path() + "/recommendations", PROPOSAL);
        Reply issued = coordinator.command(given.path() + "/issue-recommendations", proposed.etag(), NOTHING);
        Reply told = Service.as("tiina")
                .command(
                        given.path() + "/deliver-summary",
                        issued.etag(),
                        "{\"on\":\"2026-11-20\",\"way\":\"meeting\"}");

        assertThat(discussed.text("/state")).isEqualTo("DISCUSSED");
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(told.text("/state")).isEqualTo("SUMMARY_DELIVERED");
        assertThat(told.text("/recommendations/0/state")).isEqualTo("INFORMED");
        assertThat(told.text("/recommendations/0/text")).isEqualTo("Salainen neuropsykologinen tutkimus");
        assertThat(everythingStored()).doesNotContain("Salainen");
        assertThat(everythingPublished()).contains("INFORMED").doesNotContain("Salainen");
    }

    @Test
    void destroysWhatItHoldsOfAnErasedClientAndSaysSoOnce() {
        Given given = onAgenda("");
        Given other = Given.openCase();
        Reply discussed = coordinator.command(
                given.path() + "/discuss", coordinator.get(given.path()).etag(), NOTHING);
        Reply proposed = Service.as("pirjo").create(given.path() + "/recommendations", PROPOSAL);
        assertThat(discussed.status()).isEqualTo(200);
        assertThat(proposed.status()).isEqualTo(201);

        given.erases(9);
        given.erases(10);

        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(answers(given.client))
                        .isNotEmpty()
                        .first()
                        .asString()
                        .contains("\"destroyed\"", given.client.toString()));
        assertThat(coordinator.get(given.path()).status()).isEqualTo(404);
        assertThat(coordinator.get("/cases?limit=100").body())
                .doesNotContain(given.caseId().toString())
                .contains(other.caseId().toString());
        assertThat(Service.database()
                        .getCollection("destruction")
                        .countDocuments(new Document("state.client", given.client)))
                .isEqualTo(1);
        assertThat(coordinator.get(other.path()).status()).isEqualTo(200);
    }

    /** The answers on the topic. */
    private static List<String> answers(UUID client) {
        return Service.topic().records(PublishedType.ERASURE.topic()).stream()
                .map(each -> new String(each.value(), UTF_8))
                .filter(value -> value.contains(ErasureState.DESTROYED) && value.contains(client.toString()))
                .toList();
    }

    @Test
    void opensOneCaseHoweverOftenItIsTold() {
        Given given = Given.openCase();

        given.tells(3, "ACCEPTED", "sent", "claimed", "accepted");
        given.tells(4, "ACCEPTED", "sent", "claimed", "accepted", "noted");
        Given later = Given.openCase();

        assertThat(later.caseId()).isNotEqualTo(given.caseId());
        Reply seen = coordinator.get(given.path());
        assertThat(seen.text("/state")).isEqualTo("OPEN");
        assertThat(seen.etag()).isEqualTo("\"1\"");
        assertThat(Service.database()
                        .getCollection("case")
                        .countDocuments(new Document("state.origin.referral", given.referral)))
                .isEqualTo(1);
    }

    @Test
    void goesWithItsReferralWhereItIsCancelled() {
        Given given = Given.openCase();

        given.tells(4, "CANCELLED", "sent", "claimed", "accepted", "cancelled");

        await().atMost(Service.SOON)
                .untilAsserted(() ->
                        assertThat(coordinator.get(given.path()).text("/state")).isEqualTo("WITHDRAWN_BY_CLIENT"));
    }

    @Test
    void opensAnotherCaseOnlyOnceAReopenedReferralIsAcceptedAgain() {
        Given given = Given.openCase();
        given.tells(4, "CANCELLED", "sent", "claimed", "accepted", "cancelled");
        given.tells(1, 5, "RECEIVED", "sent", "claimed", "accepted", "cancelled", "reopened");
        Given later = Given.openCase();
        String again = "/cases/" + OpenCase.idFor(given.referral, 1);

        assertThat(Service.as("cora").get(later.path()).status()).isEqualTo(200);
        assertThat(Service.as("cora").get(again).status()).isEqualTo(404);

        given.tells(1, 6, "ACCEPTED", "sent", "claimed", "accepted", "cancelled", "reopened", "accepted");

        await().atMost(Service.SOON)
                .untilAsserted(() ->
                        assertThat(Service.as("cora").get(again).text("/state")).isEqualTo("OPEN"));
    }

    @Test
    void finishesAnAgendaThatADyingProcessLeftUnwritten() {
        Given given = Given.openCase();
        Reply meeting = meeting();
        Cases cases = Service.bean(Cases.class);
        var known = cases.find(given.caseId()).orElseThrow();

        cases.commit(
                known,
                known.value().putOnAgendaOf(meeting.id(), List.of(), new Deed(World.COORDINATING, Instant.now())));

        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(
                                coordinator.get("/meetings/" + meeting.id()).text("/agenda/0/case"))
                        .isEqualTo(given.caseId().toString()));
    }

    @Test
    void hidesACaseFromSeatsFiveSecondsAfterThePermissionIsWithdrawn() {
        Given given = onAgenda("");
        assertThat(Service.as("pirjo").get(given.path()).status()).isEqualTo(200);

        given.permits(2, Instant.parse("2026-11-21T08:00:00Z"));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(Service.as("pirjo").get(given.path()).status())
                                .isEqualTo(404));
        assertThat(coordinator.get(given.path()).status()).isEqualTo(200);
    }

    @Test
    void showsACaseToThoseWithAPartInItOnly() {
        Given given = onAgenda(",\"disqualified\":[\"" + World.LEENA + "\"]");
        Reply unknown = Service.as("oili").get("/cases/" + UUID.randomUUID());

        for (String stranger : List.of("oili", "leena")) {
            Reply hidden = Service.as(stranger).get(given.path());
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(hidden.text("/title")).isEqualTo(unknown.text("/title"));
            assertThat(Service.as(stranger).get("/cases").body())
                    .doesNotContain(given.caseId().toString());
        }
        for (String part : List.of("cora", "tiina", "pirjo")) {
            assertThat(Service.as(part).get(given.path()).status()).isEqualTo(200);
        }
    }

    @Test
    void handsWorkAndRightsOfAUnitThatHasEndedToItsSuccessor() {
        Given given = Given.caseOfFormerUnits();

        for (String heir : List.of("cora", "tiina")) {
            assertThat(Service.as(heir).get(given.path()).status()).isEqualTo(200);
            assertThat(Service.as(heir).get("/cases").body())
                    .contains(given.caseId().toString());
        }
        assertThat(Service.as("pirjo").get(given.path()).status()).isEqualTo(404);
        Reply meeting = coordinator.create("/meetings", """
                {"network":"%s","startsAt":"2099-01-02T08:00:00Z","endsAt":"2099-01-02T10:00:00Z"}""".formatted(World.INHERITED_NETWORK));
        assertThat(meeting.status()).isEqualTo(201);
        // Whose membership is over is not seated, and the seat of the unit that ended is its successor's.
        assertThat(meeting.json().at("/roster")).hasSize(1);
        assertThat(meeting.text("/roster/0/membership")).isEqualTo(World.PIRJO.toString());
        assertThat(meeting.text("/roster/0/unit")).isEqualTo(World.HEALTH_CENTRE.toString());
        assertThat(coordinator
                        .command(
                                "/meetings/" + meeting.id() + "/agenda",
                                meeting.etag(),
                                "{\"case\":\"" + given.caseId() + "\"}")
                        .text("/agenda/0/case"))
                .isEqualTo(given.caseId().toString());
        assertThat(Service.as("pirjo").get(given.path()).status()).isEqualTo(200);
    }

    @Test
    void invitesWhoStandsInOnTheDayOfTheMeeting() {
        String planned = """
                {"network":"%s","startsAt":"%sT08:00:00Z","endsAt":"%sT10:00:00Z"}""";

        Reply thatDay = coordinator.create("/meetings", planned.formatted(World.NETWORK, World.A_DAY, World.A_DAY));
        Reply theNext = coordinator.create(
                "/meetings", planned.formatted(World.NETWORK, World.A_DAY.plusDays(1), World.A_DAY.plusDays(1)));

        assertThat(thatDay.text("/roster/2/membership")).isEqualTo(World.TIINA.toString());
        assertThat(thatDay.text("/roster/2/role")).isEqualTo("substance-expert");
        assertThat(theNext.json().at("/roster")).hasSize(2);
    }

    @Test
    void leavesTheChairsWorkToTheChair() {
        Given given = onAgenda("");
        String etag = coordinator.get(given.path()).etag();

        assertThat(Service.as("tiina")
                        .command(given.path() + "/discuss", etag, NOTHING)
                        .code())
                .isEqualTo("not-your-part");
        assertThat(coordinator.command(given.path() + "/close", etag, NOTHING).code())
                .isEqualTo("illegal-case-move");
        assertThat(coordinator
                        .command(given.path() + "/discuss", "\"1\"", NOTHING)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void answersARepeatedProposalWithTheSameAndAnotherOneWithItsKeyWithARefusal() {
        Given given = onAgenda("");
        String key = UUID.randomUUID().toString();

        Reply first = coordinator.create(given.path() + "/recommendations", PROPOSAL, key);
        Reply again = coordinator.create(given.path() + "/recommendations", PROPOSAL, key);
        Reply other = coordinator.create(
                given.path() + "/recommendations", PROPOSAL.replace("2027-01-31", "2027-02-28"), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(coordinator.get(given.path()).json().path("recommendations").size())
                .isEqualTo(1);
    }

    @Test
    void namesTheFieldOfEachFaultAndStoresNothing() {
        Given given = onAgenda("");
        String recommendations = given.path() + "/recommendations";
        String before = everythingStored();

        assertThat(fault(recommendations, PROPOSAL.replace("examination", "magic")))
                .isEqualTo("422 /kind");
        assertThat(fault(recommendations, PROPOSAL.replace("2027-01-31", "2027-02-31")))
                .isEqualTo("400 /dueOn");
        assertThat(fault(recommendations, PROPOSAL.replace("2027-01-31", "2020-01-31")))
                .isEqualTo("422 /dueOn");
        assertThat(fault(recommendations, PROPOSAL.replace("{", "{\"status\":\"ISSUED\",")))
                .isEqualTo("400 /status");
        assertThat(fault(recommendations, "{\"kind\":\"examination\"}")).startsWith("400 /");
        assertThat(fault("/meetings", meetingBody(UUID.randomUUID(), "2026-12-01T09:00:00Z")))
                .isEqualTo("422 /network");
        assertThat(fault("/meetings", meetingBody(World.NETWORK, "2026-12-01T07:00:00Z")))
                .isEqualTo("400 /endsAt");
        assertThat(everythingStored()).isEqualTo(before);
    }

    private String fault(String path, String body) {
        Reply reply = coordinator.create(path, body);
        return reply.status() + " " + String.join(",", reply.pointers());
    }

    private Given onAgenda(String more) {
        Given given = Given.openCase();
        Reply meeting = meeting();
        Reply agenda = coordinator.command(
                "/meetings/" + meeting.id() + "/agenda",
                meeting.etag(),
                "{\"case\":\"" + given.caseId() + "\"" + more + "}");
        assertThat(agenda.status()).isEqualTo(200);
        return given;
    }

    private Reply meeting() {
        Reply meeting = coordinator.create("/meetings", meetingBody(World.NETWORK, "2026-12-01T10:00:00Z"));
        assertThat(meeting.status()).isEqualTo(201);
        return meeting;
    }

    private static String meetingBody(UUID network, String endsAt) {
        return "{\"network\":\"" + network + "\",\"startsAt\":\"2026-12-01T08:00:00Z\",\"endsAt\":\"" + endsAt + "\"}";
    }

    private static String everythingStored() {
        List<String> stored = new ArrayList<>();
        for (String collection : List.of("case", "meeting")) {
            Service.database()
                    .getCollection(collection)
                    .find()
                    .projection(new Document("unpublishedSince", 0))
                    .forEach(document -> stored.add(document.toJson()));
        }
        return String.join("\n", stored);
    }

    private static String everythingPublished() {
        return String.join(
                "\n",
                Service.topic().records(Topics.CONSULTATION).stream()
                        .map(each -> new String(each.value(), UTF_8))
                        .toList());
    }
}
