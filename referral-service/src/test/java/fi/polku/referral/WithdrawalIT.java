package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.Reply;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.permissions.Permission;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WithdrawalIT {
    @Test
    void cancelsWhatHasNotBeenAcceptedAndHidesItsWords() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.SERVICE);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));

        Reply withdrawn = withdraw(client, permission, permission.etag());

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.has("/withdrawnAt")).isTrue();
        Reply seen = Service.as("rita").get("/referrals/" + sent.id());
        assertThat(seen.text("/state")).isEqualTo("CANCELLED");
        assertThat(seen.text("/cancellation/reason")).isEqualTo("permission-withdrawn");
        assertThat(seen.text("/textsVisible")).isEqualTo("false");
        assertThat(seen.has("/question")).isFalse();
        assertThat(seen.has("/goals")).isFalse();
        assertThat(Service.as("tiina").get("/referrals/" + sent.id()).text("/question"))
                .isEqualTo("Mikä auttaisi?");
    }

    @Test
    void asksTheReceiverToStopWhatHasBeenAcceptedAndLeavesItItsOwnWords() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.COUNTY);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        Given.after(sent, "rita", "claim", "accept");

        withdraw(client, permission, permission.etag());

        Reply asked = Service.as("rita").get("/referrals/" + sent.id());
        assertThat(asked.text("/state")).isEqualTo("CANCEL_REQUESTED");
        assertThat(asked.list("/availableActions")).startsWith("report-outcome", "confirm-cancellation");
        Reply reported = Service.as("rita")
                .command(
                        "/referrals/" + sent.id() + "/report-outcome",
                        asked.etag(),
                        "{\"code\":\"service-given\",\"text\":\"Ehdimme jo tavata.\"}");
        assertThat(reported.text("/outcome/text")).isEqualTo("Ehdimme jo tavata.");
        assertThat(reported.has("/question")).isFalse();
    }

    @Test
    void leavesAReferralThatAnotherPermissionStillCovers() {
        UUID client = Given.client();
        Given.permission(client, World.COUNTY);
        Reply second = Given.permission(client, World.SERVICE);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));

        withdraw(client, second, second.etag());

        assertThat(Service.as("rita").get("/referrals/" + sent.id()).text("/question"))
                .isEqualTo("Mikä auttaisi?");
    }

    @Test
    void refusesTheReceiverToTakeUpWhatNobodyPermitsAnyMore() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.SERVICE);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        withdrawAndDie(client, permission.id());

        Reply claim = Service.as("rita").command("/referrals/" + sent.id() + "/claim", sent.etag(), null);

        assertThat(claim.status()).isIn(409, 412, 422);
    }

    @Test
    void finishesAWithdrawalWhoseProcessDiedRightAfterItsDecisiveWrite() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.SERVICE);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));

        withdrawAndDie(client, permission.id());

        await().atMost(Service.SOON)
                .untilAsserted(() -> assertThat(Service.as("tiina")
                                .get("/referrals/" + sent.id())
                                .text("/state"))
                        .isEqualTo("CANCELLED"));
    }

    @Test
    void refusesAStaleWithdrawalAndRepeatsADoneOne() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.SERVICE);

        assertThat(withdraw(client, permission, "\"1\"").status()).isEqualTo(412);
        Reply done = withdraw(client, permission, permission.etag());
        assertThat(withdraw(client, permission, done.etag()).etag()).isEqualTo(done.etag());
        assertThat(done.list("/availableActions")).isEmpty();
    }

    /** The decisive write alone, as it stands when the process is killed before anything follows. */
    private static void withdrawAndDie(UUID client, UUID permission) {
        Clients clients = Service.bean(Clients.class);
        KnownClient known = clients.find(new ClientId(client)).orElseThrow();
        Permission granted = known.client().permissions().find(permission).orElseThrow();
        clients.commit(known, known.client().withdrawing(granted, World.SENDING, Instant.EPOCH));
    }

    private static Reply withdraw(UUID client, Reply permission, String etag) {
        return Service.as("tiina")
                .command("/clients/" + client + "/permissions/" + permission.id() + "/withdraw", etag, null);
    }
}
