package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@OnTwoReplicas
@ExtendWith(RunningPolku.class)
class DeadReplicaIT {
    private static final String KOKKOLA = "272";

    private final Polku polku;

    DeadReplicaIT(Polku polku) {
        this.polku = polku;
    }

    @Test
    void leavesTheOtherReplicaToGoOnReferring() {
        Course before = Course.referred(polku, KOKKOLA);

        polku.stack().kill("referral-2");
        // The gateway's connections to it are dead; a command that meets one is told that its outcome is not known.
        Eventually.seen(() -> polku.sender().get(before.referral()), Answer::succeeded);
        int repeats = polku.sender().repeats();
        IntStream.range(0, 3).forEach(_ -> Course.referred(polku, KOKKOLA));
        polku.stack().startAgain("referral-2");
        polku.stack().kill("referral");
        Answer after = Eventually.seen(() -> polku.sender().get(before.referral()), Answer::succeeded);
        polku.stack().startAgain("referral");

        assertThat(polku.sender().repeats() - repeats).isLessThan(3);
        assertThat(after.id()).isEqualTo(before.referralId());
    }
}
