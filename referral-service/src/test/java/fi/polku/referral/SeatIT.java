package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.consultation.AgendaItem;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.contracts.consultation.RosterSeat;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeatIT {
    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    private final Person tiina = Service.as("tiina");
    private final Person beate = Service.as("beate");
    private final UUID caseId = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Test
    void showsTheClientAndTheirCodeToASeatWhileAPermissionCoversIt() {
        UUID client =
                Given.client("{\"identityCode\":\"050594U902L\",\"givenName\":\"Aino\",\"familyName\":\"Käsitelty\","
                        + "\"municipality\":\"272\",\"language\":\"fi\"}");
        Reply permission = Given.permission(client, World.NETWORK);
        Reply sent = tiina.create("/referrals", Given.referral(client, "network", World.NETWORK, true));
        assertThat(beate.get("/clients/" + client).status()).isEqualTo(404);

        meets(1, List.of());
        discussed(client, sent.id(), 1);

        seen(client, 200);
        assertThat(beate.get("/clients/" + client).text("/familyName")).isEqualTo("Käsitelty");
        assertThat(beate.get("/clients/" + client).has("/identityCode")).isFalse();
        assertThat(beate.get("/clients/" + client + "/identity-code").text("/identityCode"))
                .isEqualTo("050594U902L");
        assertThat(beate.get("/clients/" + client + "/permissions").status()).isEqualTo(404);
        assertThat(Service.as("mona").get("/clients/" + client).status()).isEqualTo(404);

        tiina.command("/clients/" + client + "/permissions/" + permission.id() + "/withdraw", permission.etag(), null);

        assertThat(beate.get("/clients/" + client).status()).isEqualTo(404);
        assertThat(beate.get("/clients/" + client + "/identity-code").status()).isEqualTo(404);
    }

    @Test
    void showsNothingToOneWhoIsDisqualifiedForTheItem() {
        UUID client = Given.client();
        Given.permission(client, World.NETWORK);
        Reply sent = tiina.create("/referrals", Given.referral(client, "network", World.NETWORK, true));
        meets(1, List.of());
        discussed(client, sent.id(), 1);
        seen(client, 200);

        meets(2, List.of(World.BEATE));

        seen(client, 404);
    }

    private void seen(UUID client, int status) {
        await().atMost(Service.SOON)
                .untilAsserted(() ->
                        assertThat(beate.get("/clients/" + client).status()).isEqualTo(status));
    }

    private void meets(long sequence, List<UUID> disqualified) {
        Service.topic()
                .publish(
                        PublishedType.MEETING.topic(),
                        PublishedType.MEETING.ceType(),
                        new MeetingState(
                                meeting,
                                World.REGION,
                                World.NETWORK,
                                "PLANNED",
                                AT,
                                AT.plusSeconds(7200),
                                List.of(new RosterSeat(World.BEATE, World.BYSTANDING, "health-psychologist")),
                                List.of(new AgendaItem(UUID.randomUUID(), caseId, disqualified)),
                                facts(sequence)),
                        sequence);
    }

    private void discussed(UUID client, UUID referral, long sequence) {
        Service.topic()
                .publish(
                        PublishedType.CASE.topic(),
                        PublishedType.CASE.ceType(),
                        new CaseState(
                                caseId,
                                World.REGION,
                                client,
                                referral,
                                0,
                                World.NETWORK,
                                "ON_AGENDA",
                                World.KOKKOLA,
                                meeting,
                                List.of(),
                                null,
                                false,
                                facts(sequence)),
                        sequence);
    }

    private static List<Fact> facts(long count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(each -> new Fact(each, "noted", AT, null, null))
                .toList();
    }
}
