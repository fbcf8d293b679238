package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AccessIT {
    @Test
    void answersAStrangerExactlyAsIfTheIdWereUnknown() {
        Reply sent = Given.sentToService();
        String client = sent.text("/client");

        for (String stranger : List.of("beate", "oili", "kelly")) {
            Person person = Service.as(stranger);
            assertSame(person.get("/referrals/" + sent.id()), person.get("/referrals/" + UUID.randomUUID()));
            assertSame(person.get("/clients/" + client), person.get("/clients/" + UUID.randomUUID()));
            assertSame(
                    person.get("/clients/" + client + "/permissions"),
                    person.get("/clients/" + UUID.randomUUID() + "/permissions"));
            assertSame(
                    person.command("/referrals/" + sent.id() + "/claim", "\"1\"", null),
                    person.command("/referrals/" + UUID.randomUUID() + "/claim", "\"1\"", null));
            assertSame(
                    person.create("/clients/" + client + "/permissions", Given.permissionFor(World.SERVICE)),
                    person.create(
                            "/clients/" + UUID.randomUUID() + "/permissions", Given.permissionFor(World.SERVICE)));
            Reply referring = person.create(
                    "/referrals", Given.referral(UUID.fromString(client), "service", World.SERVICE, true));
            assertThat(referring.status()).isEqualTo(422);
            assertThat(referring.code()).isEqualTo("client-unknown");
        }
    }

    @Test
    void refusesWhoeverHasNoTokenOrNoMembership() {
        assertThat(Service.as("nobody").get("/referrals?box=sent").status()).isEqualTo(403);
        assertThat(new Person(root(), "nonsense").get("/referrals?box=sent").status())
                .isEqualTo(401);
    }

    @Test
    void letsASeatedCoordinatingWorkerOfAnotherUnitScreenTheNetworksReferrals() {
        Reply sent = Given.sentToNetwork();

        Reply seen = Service.as("kelly").get("/referrals/" + sent.id());
        Reply claimed = Service.as("kelly").command("/referrals/" + sent.id() + "/claim", seen.etag(), null);

        assertThat(seen.text("/question")).isEqualTo("Mikä auttaisi?");
        assertThat(claimed.text("/handler")).isEqualTo(World.KELLY.toString());
        assertThat(Service.as("kelly").get("/referrals?box=received").list("/items"))
                .isNotEmpty();
    }

    @Test
    void leavesEachCommandToItsOwnSide() {
        Reply sent = Given.sentToService();

        Reply bySender = Service.as("tiina").command("/referrals/" + sent.id() + "/claim", sent.etag(), null);
        Reply byReceiver = Service.as("rita")
                .command("/referrals/" + sent.id() + "/cancel", sent.etag(), "{\"reason\":\"other\"}");

        assertThat(bySender.status()).isEqualTo(403);
        assertThat(bySender.code()).isEqualTo("not-your-side");
        assertThat(byReceiver.status()).isEqualTo(403);
    }

    @Test
    void tellsWhatIsAllowedInsteadOfAnIllegalMove() {
        Reply sent = Given.sentToService();

        Reply illegal = Service.as("rita").command("/referrals/" + sent.id() + "/accept", sent.etag(), null);

        assertThat(illegal.status()).isEqualTo(409);
        assertThat(illegal.code()).isEqualTo("illegal-transition");
        assertThat(illegal.text("/state")).isEqualTo("SENT");
        assertThat(illegal.list("/allowed"))
                .containsExactly("claim", "forward", "ask-to-forward", "write-message", "record", "mark-problem");
    }

    @Test
    void showsTheClientToAReceiverOnlyWhileAPermissionCoversIt() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.SERVICE);
        assertThat(Service.as("rita").get("/clients/" + client).status()).isEqualTo(404);
        Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));

        Reply seen = Service.as("rita").get("/clients/" + client);
        assertThat(seen.text("/familyName")).isEqualTo("Mallikas");
        assertThat(seen.has("/permissions")).isFalse();
        Service.as("tiina")
                .command(
                        "/clients/" + client + "/permissions/" + permission.id() + "/withdraw",
                        permission.etag(),
                        null);

        assertThat(Service.as("rita").get("/clients/" + client).status()).isEqualTo(404);
        assertThat(Service.as("tiina").get("/clients/" + client).status()).isEqualTo(200);
    }

    @Test
    void findsAPersonOnlyAmongTheRecordsTheCallerMaySee() {
        String code = "010516B903X";
        UUID client = Given.client(("{\"identityCode\":\"%s\",\"givenName\":\"Aino\",\"familyName\":\"Haettu\","
                        + "\"municipality\":\"272\",\"language\":\"fi\"}")
                .formatted(code));
        String search = "{\"identityCode\":\"010516b903x\"}";

        assertThat(Service.as("tiina").post("/clients/search", search).text("/items/0/id"))
                .isEqualTo(client.toString());
        assertThat(Service.as("rita").post("/clients/search", search).list("/items"))
                .isEmpty();
        assertThat(Service.as("oili").post("/clients/search", search).list("/items"))
                .isEmpty();
    }

    @Test
    void writesEveryUseOfAClientsDataToTheAccessLog() {
        Reply sent = Given.sentToService();
        String client = sent.text("/client");
        int before = uses(client);

        Service.as("rita").get("/referrals/" + sent.id());
        Service.as("tiina").get("/clients/" + client);
        Service.as("rita").get("/referrals?box=received&limit=1");

        assertThat(uses(client)).isEqualTo(before + 3);
    }

    @Test
    void writesEveryUseOfSupportAndThroughTheFacadeToTheAccessLog() {
        String client = Given.client().toString();
        Reply period = Service.as("tiina")
                .create("/support-periods", "{\"client\":\"%s\",\"workAbility\":\"reduced\"}".formatted(client));
        String path = "/support-periods/" + period.id();
        int before = uses(client);

        Service.as("tiina")
                .command(path + "/record-progress", period.etag(), "{\"on\":\"2026-01-20\",\"words\":\"Soitin itse\"}");
        for (String read : List.of(
                path,
                "/support-periods?client=" + client,
                "/fhir/Observation?patient=" + client,
                "/fhir/Consent?patient=" + client)) {
            assertThat(Service.as("tiina").get(read).status()).as(read).isEqualTo(200);
        }
        Service.as("beate").get(path);
        Service.as("beate").get("/fhir/Consent?patient=" + client);

        assertThat(uses(client)).isEqualTo(before + 5);
    }

    private static int uses(String client) {
        int uses = 0;
        for (Document group : Service.database().getCollection("access_log").find()) {
            String body = group.toJson();
            for (int at = body.indexOf(client); at >= 0; at = body.indexOf(client, at + 1)) {
                uses++;
            }
        }
        return uses;
    }

    private static void assertSame(Reply hidden, Reply unknown) {
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(withoutAddress(hidden)).isEqualTo(withoutAddress(unknown));
    }

    private static String withoutAddress(Reply reply) {
        return reply.body().replaceAll("\"(instance|traceId|correlationId)\":\"[^\"]*\"", "");
    }

    private static String root() {
        return Service.as("tiina").root();
    }
}
