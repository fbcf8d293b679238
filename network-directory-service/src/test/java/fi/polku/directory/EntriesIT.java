package fi.polku.directory;

import static fi.polku.directory.Entered.anyOrganisation;
import static fi.polku.directory.Entered.anyUnit;
import static fi.polku.directory.Entered.created;
import static fi.polku.directory.Entered.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EntriesIT {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

    private final Api admin = RunningDirectory.as("kp-admin");

    @Test
    void entersAWholeNetworkThatEveryRegionCanRead() {
        var organisation = anyOrganisation(admin);
        var unit = anyUnit(admin, organisation);
        var subject = "kp-hakemisto-" + UUID.randomUUID();
        var editor = member(admin, subject, "directory-editor");
        var service = created(editor, "services", Entered.service(organisation, unit));
        var network = created(editor, "networks", Entered.network(organisation, unit));

        var neighbour = RunningDirectory.as("ka-admin");

        assertThat(neighbour.get("services/" + service.id()).json())
                .isEqualTo(RunningDirectory.as("kp-admin")
                        .get("services/" + service.id())
                        .json());
        assertThat(neighbour.get("networks/" + network.id()).text("/seats/0/role"))
                .isEqualTo("te-expert");
        assertThat(service.text("/region")).isEqualTo("18");
        assertThat(service.json().at("/availableActions/0").asString()).isEqualTo("change");
    }

    @Test
    void answersACreationWithItsPlaceAndVersion() {
        var reply = created(admin, "organisations", Entered.organisation("Kela"));

        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        assertThat(reply.header("Location")).isEqualTo("/api/directory/organisations/" + reply.id());
        assertThat(admin.get("organisations/" + reply.id()).json()).isEqualTo(reply.json());
    }

    @Test
    void createsOnceForOneKeyAndRefusesItForAnotherBody() {
        var once = admin.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Entered.organisation("Kela");
        var first = once.postAsIs("organisations", BodyPublishers.ofString(body));
        var second = once.postAsIs("organisations", BodyPublishers.ofString(body));
        var other = once.postAsIs("organisations", BodyPublishers.ofString(Entered.organisation("Muu")));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-conflict");
        assertThat(admin.postAsIs("organisations", BodyPublishers.ofString(body))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void answersARepeatedMembershipThoughTheSamePlaceIsTaken() {
        var unit = anyUnit(admin, anyOrganisation(admin));
        var once = admin.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = BodyPublishers.ofString(Entered.membership(unit, "kp-" + UUID.randomUUID()));

        var first = once.postAsIs("memberships", body);
        var second = once.postAsIs("memberships", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void changesOnlyWhatHasBeenSeen() {
        var id = anyOrganisation(admin);
        var path = "organisations/" + id;

        assertThat(admin.send("PUT", path, BodyPublishers.ofString(Entered.organisation("A")))
                        .status())
                .isEqualTo(428);
        assertThat(admin.put(path, 1, Entered.organisation("B")).header("ETag")).isEqualTo("\"2\"");
        var stale = admin.put(path, 1, Entered.organisation("C"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("/code")).isEqualTo("stale-version");
        assertThat(admin.get(path).text("/name/fi")).isEqualTo("B");
    }

    @Test
    void letsNobodyEditWhatIsAnotherRegions() {
        var id = anyOrganisation(admin);
        var neighbour = RunningDirectory.as("ka-admin");

        var reply = neighbour.put("organisations/" + id, 1, Entered.organisation("Kaapattu"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("/code")).isEqualTo("other-region");
        assertThat(neighbour
                        .get("organisations/" + id)
                        .json()
                        .at("/availableActions")
                        .isEmpty())
                .isTrue();
        assertThat(admin.get("organisations/" + id).text("/name/fi")).isEqualTo("Kokkolan työllisyyspalvelut");
        var unit = neighbour.post("units", Entered.unit(id));
        assertThat(unit.status()).isEqualTo(422);
        assertThat(unit.faults()).containsExactly("/organisation other-region");
    }

    @Test
    void letsAMemberWithoutADutyReadAndNotWrite() {
        var worker = member(admin, "kp-" + UUID.randomUUID());

        assertThat(worker.get("organisations").status()).isEqualTo(200);
        assertThat(worker.post("organisations", Entered.organisation("Oma")).status())
                .isEqualTo(403);
        assertThat(worker.post("memberships", Entered.membership(UUID.randomUUID(), "kp-x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void listsEverythingOnceInPages() {
        var organisation = anyOrganisation(admin);
        var ids = new HashSet<UUID>();
        for (var i = 0; i < 7; i++) {
            ids.add(anyUnit(admin, organisation));
        }

        var found = new ArrayList<UUID>();
        var path = "units?limit=3&organisation=" + organisation;
        while (!path.isEmpty()) {
            var page = admin.get(path);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json()
                    .at("/items")
                    .forEach(item -> found.add(UUID.fromString(item.get("id").asString())));
            var next = NEXT.matcher(page.header("Link"));
            path = next.find() ? next.group(1).replaceFirst(".*/api/directory/", "") : "";
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void listsWhatIsInForceOnADay() {
        var organisation = anyOrganisation(admin);
        var unit = anyUnit(admin, organisation);

        assertThat(admin.get("units?validOn=2025-12-31&organisation=" + organisation)
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(admin.get("units?validOn=2026-01-01&organisation=" + organisation)
                        .text("/items/0/id"))
                .isEqualTo(unit.toString());
    }

    @Test
    void endsAMembership() {
        var unit = anyUnit(admin, anyOrganisation(admin));
        var subject = "kp-" + UUID.randomUUID();
        var membership =
                created(admin, "memberships", Entered.membership(unit, subject)).id();
        assertThat(RunningDirectory.as(subject).get("me").json().at("/items")).hasSize(1);

        var ended = admin.command("memberships/" + membership + "/end", 1, "{\"on\":\"2026-01-31\"}");

        assertThat(ended.text("/validTo")).isEqualTo("2026-01-31");
        assertThat(RunningDirectory.as(subject).get("me").json().at("/items")).isEmpty();
        assertThat(RunningDirectory.as(subject).get("organisations").text("/code"))
                .isEqualTo("no-membership");
    }

    @Test
    void tellsTheSubjectOfAMembershipToTheRegionsAdminAlone() {
        var unit = anyUnit(admin, anyOrganisation(admin));
        var subject = "kp-" + UUID.randomUUID();
        var path = "memberships/"
                + created(admin, "memberships", Entered.membership(unit, subject))
                        .id();

        assertThat(admin.get(path).text("/subject")).isEqualTo(subject);
        assertThat(RunningDirectory.as("ka-admin").get(path).body())
                .contains("Tiina Teeri")
                .doesNotContain(subject);
    }
}
