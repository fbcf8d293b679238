package fi.polku.referral.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.contracts.Fact;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.Target;
import fi.polku.referral.lifecycle.Side;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which sides hear of what has happened. */
class ToldTests {
    private static final UUID SENDER = new UUID(1, 1);
    private static final UUID RECEIVER = new UUID(1, 2);
    private static final UUID SUCCESSOR = new UUID(1, 3);
    private static final UUID STRANGER = new UUID(1, 4);

    @Test
    void areTheOtherOneThanActed() {
        assertThat(told("service", RECEIVER, "accepted", RECEIVER)).containsExactly(Side.SENDER);
        assertThat(told("service", RECEIVER, "message-written", RECEIVER)).containsExactly(Side.SENDER);
        assertThat(told("service", RECEIVER, "message-written", SENDER)).containsExactly(Side.RECEIVER);
        assertThat(told("service", RECEIVER, "information-provided", SENDER)).containsExactly(Side.RECEIVER);
    }

    @Test
    void areBothOfWhatNeitherDid() {
        assertThat(told("service", RECEIVER, "overdue", null)).containsExactly(Side.SENDER, Side.RECEIVER);
        assertThat(told("service", RECEIVER, "entered-in-error", STRANGER)).containsExactly(Side.SENDER, Side.RECEIVER);
    }

    @Test
    void areTheSendersOwnUnitWhereItSitsInTheNetworkThatAccepted() {
        assertThat(told("network", RECEIVER, "accepted", SENDER)).containsExactly(Side.SENDER);
        assertThat(told("network", RECEIVER, "message-written", STRANGER)).containsExactly(Side.SENDER);
    }

    @Test
    void stayTheSameWhenAUnitHasBeenMergedIntoAnother() {
        BiPredicate<UUID, UUID> merged = (one, other) -> present(one).equals(present(other));

        assertThat(new Told(referral("service", RECEIVER), merged).of(fact("message-written", SUCCESSOR)))
                .containsExactly(Side.RECEIVER);
    }

    @Test
    void areOneWhereTheUnitStandsOnBoth() {
        assertThat(told("service", SENDER, "accepted", SENDER)).containsExactly(Side.SENDER);
        assertThat(told("service", SENDER, "information-provided", SENDER)).containsExactly(Side.RECEIVER);
        assertThat(told("service", SENDER, "overdue", null)).containsExactly(Side.SENDER);
    }

    private static Set<Side> told(String kind, UUID receiver, String fact, @Nullable UUID unit) {
        return new Told(referral(kind, receiver), UUID::equals).of(fact(fact, unit));
    }

    private static Fact fact(String name, @Nullable UUID unit) {
        return new Fact(1, name, Instant.EPOCH, unit, null);
    }

    /** The sender's unit has become part of another. */
    private static UUID present(UUID unit) {
        return unit.equals(SENDER) ? SUCCESSOR : unit;
    }

    private static ReferralState referral(String kind, UUID receiver) {
        UUID any = new UUID(2, 1);
        return new ReferralState(
                any,
                "16",
                any,
                "RECEIVED",
                null,
                any,
                SENDER,
                any,
                new Target(kind, any, receiver),
                null,
                0,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
