package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.platform.test.Reply;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CaseIT {
    private static final String OUTCOME = "{\"code\":\"service-given\",\"text\":\"Käsin.\"}";

    @Test
    void followsItsCaseToTheSummaryAndIsThenClosedByTheSender() {
        Reply accepted = Given.after(Given.sentToNetwork(), "cora", "claim", "accept");
        UUID caseId = UUID.randomUUID();

        publish(caseId, accepted, "ON_AGENDA", 2);
        Reply scheduled = whenIn(accepted.id(), "SCHEDULED");
        publish(caseId, accepted, "SUMMARY_DELIVERED", 5);
        Reply reported = whenIn(accepted.id(), "OUTCOME_REPORTED");

        assertThat(scheduled.text("/case/id")).isEqualTo(caseId.toString());
        assertThat(reported.text("/outcome/code")).isEqualTo("case-summary-delivered");
        assertThat(reported.list("/availableActions")).contains("close", "inform-client");
        Reply closed = Service.as("tiina")
                .command(
                        "/referrals/" + accepted.id() + "/close",
                        reported.etag(),
                        "{\"clientInformed\":{\"on\":\"2026-01-02\",\"way\":\"meeting\"}}");
        assertThat(closed.text("/state")).isEqualTo("CLOSED");
    }

    @Test
    void isNotMovedByHandWhileItsCaseIsOpen() {
        Reply accepted = Given.after(Given.sentToNetwork(), "cora", "claim", "accept");

        Reply byHand =
                Service.as("cora").command("/referrals/" + accepted.id() + "/report-outcome", accepted.etag(), OUTCOME);

        assertThat(byHand.status()).isEqualTo(409);
        assertThat(byHand.code()).isEqualTo("follows-case");
        assertThat(byHand.text("/state")).isEqualTo("ACCEPTED");
        assertThat(byHand.list("/allowed")).contains("write-message").doesNotContain("report-outcome");
        assertThat(accepted.list("/availableActions"))
                .containsExactly("take-over", "hand-back", "write-message", "link", "record", "mark-problem");
    }

    @Test
    void keepsAMoveThatIsNotLegalAsAConflictThatBothSidesSee() {
        Reply sent = Given.sentToNetwork();
        Reply cancelled = Service.as("tiina")
                .command("/referrals/" + sent.id() + "/cancel", sent.etag(), "{\"reason\":\"client-withdrew\"}");
        UUID caseId = UUID.randomUUID();

        publish(caseId, cancelled, "DISCUSSED", 3);
        publish(caseId, cancelled, "DISCUSSED", 3);

        await().atMost(Service.SOON).untilAsserted(() -> {
            for (String side : List.of("tiina", "cora")) {
                Reply seen = Service.as(side).get("/referrals/" + sent.id());
                assertThat(seen.list("/conflicts")).hasSize(1);
                assertThat(seen.text("/conflicts/0/caseState")).isEqualTo("DISCUSSED");
                assertThat(seen.text("/state")).isEqualTo("CANCELLED");
                assertThat(seen.text("/facts/2/name")).isEqualTo("conflict");
                assertThat(seen.has("/facts/3")).isFalse();
            }
        });

        Reply conflicting = Service.as("cora").get("/referrals/" + sent.id());
        Reply settled =
                Given.moved(conflicting, "cora", "settle-conflict", "{'text':'Asia käsiteltiin jo, ei jatkoa.'}");

        assertThat(settled.text("/conflicts/0/settled/text")).isEqualTo("Asia käsiteltiin jo, ei jatkoa.");
        assertThat(Service.as("tiina").get("/referrals/" + sent.id()).text("/facts/3/name"))
                .isEqualTo("conflict-settled");
        assertThat(Given.refused(settled, "tiina", "settle-conflict", "{'text':'Taas.'}")
                        .code())
                .isEqualTo("no-conflict");
        assertThat(Service.as("tiina")
                        .get("/referrals?box=sent&limit=100")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(item ->
                                item.path("id").asString("").equals(sent.id().toString()))
                        .map(item -> item.path("inConflict").asBoolean(true)))
                .containsExactly(false);
    }

    @Test
    void isCancelledWhenTheClientWithdrawsFromTheCase() {
        Reply accepted = Given.after(Given.sentToNetwork(), "cora", "claim", "accept");

        publish(UUID.randomUUID(), accepted, "WITHDRAWN_BY_CLIENT", 2);

        assertThat(whenIn(accepted.id(), "CANCELLED").text("/cancellation/reason"))
                .isEqualTo("case-withdrawn");
    }

    private static Reply whenIn(UUID referral, String state) {
        return await().atMost(Service.SOON)
                .until(
                        () -> Service.as("tiina").get("/referrals/" + referral),
                        reply -> reply.text("/state").equals(state));
    }

    private static void publish(UUID id, Reply referral, String state, long sequence) {
        List<Fact> facts = LongStream.rangeClosed(1, sequence)
                .mapToObj(each -> new Fact(each, "moved", Instant.parse("2026-11-21T10:00:00Z"), null, null))
                .toList();
        Service.topic()
                .publish(
                        PublishedType.CASE.topic(),
                        PublishedType.CASE.ceType(),
                        new CaseState(
                                id,
                                World.REGION,
                                UUID.fromString(referral.text("/client")),
                                referral.id(),
                                0,
                                World.NETWORK,
                                state,
                                World.KOKKOLA,
                                null,
                                List.of(),
                                null,
                                false,
                                facts),
                        sequence);
    }
}
