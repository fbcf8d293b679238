package fi.polku.consultation;

import static org.awaitility.Awaitility.await;

import fi.polku.consultation.cases.OpenCase;
import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.referral.Permission;
import fi.polku.contracts.referral.PermissionsState;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A client who has permitted, and their accepted referral, as referral-service tells of them. */
final class Given {
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    final UUID client = UUID.randomUUID();
    final UUID referral = UUID.randomUUID();
    private final UUID senderUnit;
    private final Target target;
    private final Permission permission;

    private Given(UUID senderUnit, Target target, UUID permitted) {
        this.senderUnit = senderUnit;
        this.target = target;
        permission = new Permission(
                UUID.randomUUID(),
                "permission",
                List.of(permitted),
                List.of("client"),
                "consultation",
                LocalDate.of(2026, 1, 1),
                null,
                null);
    }

    /** The case, once it has opened by itself. */
    static Given openCase() {
        var target = new Target("network", World.NETWORK, World.COORDINATING);
        return opened(new Given(World.SENDING, target, World.NETWORK));
    }

    /** A case whose sender, whose network's co-ordinators and whom the client has permitted were units that have ended. */
    static Given caseOfFormerUnits() {
        var target = new Target("network", World.INHERITED_NETWORK, World.FORMER_COORDINATING);
        return opened(new Given(World.FORMER_SENDING, target, World.FORMER_HEALTH_CENTRE));
    }

    private static Given opened(Given given) {
        given.permits(1, null);
        given.tells(3, "ACCEPTED", "sent", "claimed", "accepted");
        await().atMost(Service.SOON)
                .until(() -> Service.as("cora").get(given.path()).status() == 200);
        return given;
    }

    UUID caseId() {
        return OpenCase.idFor(referral, 0);
    }

    String path() {
        return "/cases/" + caseId();
    }

    void permits(long sequence, @Nullable Instant withdrawnAt) {
        var now = new Permission(
                permission.id(),
                permission.ground(),
                permission.parties(),
                permission.dataKinds(),
                permission.purpose(),
                permission.from(),
                null,
                withdrawnAt);
        Service.topic()
                .publish(
                        PublishedType.PERMISSIONS.topic(),
                        PublishedType.PERMISSIONS.ceType(),
                        new PermissionsState(client, World.REGION, List.of(now), false, facts("given")),
                        sequence);
    }

    /** The client is erased where they are kept. */
    void erases(long sequence) {
        Service.topic()
                .publish(
                        PublishedType.PERMISSIONS.topic(),
                        PublishedType.PERMISSIONS.ceType(),
                        new PermissionsState(client, World.REGION, List.of(), true, facts("given", "erased")),
                        sequence);
    }

    void tells(long sequence, String state, String... happened) {
        tells(0, sequence, state, happened);
    }

    /** The same of a referral that has been opened again so many times. */
    void tells(int reopenings, long sequence, String state, String... happened) {
        Service.topic()
                .publish(
                        PublishedType.REFERRAL.topic(),
                        PublishedType.REFERRAL.ceType(),
                        new ReferralState(
                                referral,
                                World.REGION,
                                client,
                                state,
                                "272",
                                World.EMPLOYMENT,
                                senderUnit,
                                World.TIINA,
                                target,
                                null,
                                reopenings,
                                null,
                                facts(happened)),
                        sequence);
    }

    private static List<Fact> facts(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(index -> new Fact(index + 1L, names[index], AT.plusSeconds(index), null, null))
                .toList();
    }
}
