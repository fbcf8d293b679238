package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Reply;
import java.util.UUID;

/** What a test begins with, made through the interface like anything else. */
final class Given {
    private static final String GRANTED_FROM = "2026-01-01";

    private Given() {}

    /** A client that tiina's unit made; 30 years old, of Kokkola. */
    static UUID client() {
        return client("{\"givenName\":\"Aino\",\"familyName\":\"Mallikas\",\"birthDate\":\"1990-05-01\","
                + "\"municipality\":\"272\",\"language\":\"fi\"}");
    }

    static UUID client(String body) {
        Reply made = Service.as("tiina").create("/clients", body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.id();
    }

    /** A permission for one party to see the client's data. */
    static Reply permission(UUID client, UUID party) {
        Reply granted = Service.as("tiina").create("/clients/" + client + "/permissions", permissionFor(party));
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);
        return granted;
    }

    static String permissionFor(UUID party) {
        return "{\"parties\":[\"%s\"],\"dataKinds\":[\"client\"],\"purpose\":\"consultation\",\"ground\":\"permission\","
                        .formatted(party)
                + "\"howGiven\":\"spoken\",\"givenBy\":\"client\",\"from\":\"" + GRANTED_FROM + "\"}";
    }

    static String referral(UUID client, String kind, UUID target, boolean send) {
        return ("{\"client\":\"%s\",\"target\":{\"kind\":\"%s\",\"id\":\"%s\"},\"question\":\"Mikä auttaisi?\","
                        + "\"goals\":\"Takaisin työhön\",\"send\":%s}")
                .formatted(client, kind, target, send);
    }

    /** A referral that has been sent to the service, with its permission. */
    static Reply sentToService() {
        return sent("service", World.SERVICE);
    }

    static Reply sentToNetwork() {
        return sent("network", World.NETWORK);
    }

    private static Reply sent(String kind, UUID target) {
        UUID client = client();
        permission(client, target);
        Reply sent = Service.as("tiina").create("/referrals", referral(client, kind, target, true));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        return sent;
    }

    /** The same after these commands by this person. */
    static Reply after(Reply referral, String person, String... commands) {
        Reply latest = referral;
        for (String command : commands) {
            latest = Service.as(person).command("/referrals/" + referral.id() + "/" + command, latest.etag(), null);
            assertThat(latest.status()).as(latest.body()).isEqualTo(200);
        }
        return latest;
    }

    /** The same after this command with its details. */
    static Reply moved(Reply referral, String person, String command, String body) {
        Reply moved = Service.as(person)
                .command("/referrals/" + referral.id() + "/" + command, referral.etag(), body.replace('\'', '"'));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        return moved;
    }

    /** What such a command is refused with. */
    static Reply refused(Reply referral, String person, String command, String body) {
        Reply refused = Service.as(person)
                .command("/referrals/" + referral.id() + "/" + command, referral.etag(), body.replace('\'', '"'));
        assertThat(refused.status()).as(refused.body()).isGreaterThanOrEqualTo(400);
        return refused;
    }

    /** A referral of a client who permits the whole county to know, sent to the service. */
    static Reply sentToCounty() {
        UUID client = client();
        permission(client, World.COUNTY);
        Reply sent = Service.as("tiina").create("/referrals", referral(client, "service", World.SERVICE, true));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        return sent;
    }
}
