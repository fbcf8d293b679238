package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.stack.MongodProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was answered with a success is on most members of the replica set, so it outlives the one that took the write. */
@OnClusters
@ExtendWith(RunningPolku.class)
class KilledPrimaryIT {
    private static final String KAUSTINEN = "236";
    private static final String HALSUA = "074";
    private static final int KILLS = Extent.of(1, 10);
    private static final int REFERRALS = 60;

    private final Polku polku;
    private final Clusters clusters;

    KilledPrimaryIT(Polku polku) {
        this.polku = polku;
        clusters = polku.stack().clusters();
    }

    @Test
    void losesNothingWhenThePrimaryIsKilledInTheMiddleOfWrites() {
        Reckoning reckoning = new Reckoning(polku, KAUSTINEN);
        try (Referring referring = new Referring(polku, KAUSTINEN)) {
            for (int i = 0; i < KILLS; i++) {
                kill(referring);
            }

            polku.ground().settle();
            Reckoning.Outcome outcome = reckoning.of(referring);
            Figure.print(
                    "Killed primary of three",
                    "%1$d kills, %2$s, %1$d whole ways across them, %3$d requests repeated"
                            .formatted(KILLS, outcome, referring.repeats()));
            assertThat(referring.done()).hasSize(KILLS * REFERRALS);
            assertThat(referring.repeats())
                    .as("writes that an election has met")
                    .isPositive();
            reckoning.holds(referring, outcome, KILLS);
        }
    }

    private void kill(Referring referring) {
        Course course = Course.referred(polku, HALSUA).accepted();
        referring.let(REFERRALS);
        referring.awaitAllBut(REFERRALS * 2 / 3);

        MongodProcess killed = clusters.stores().killPrimary();

        referring.awaitAllBut(0);
        assertThat(course.walked().state()).isEqualTo("CLOSED");
        clusters.stores().startAgain(killed);
    }
}
