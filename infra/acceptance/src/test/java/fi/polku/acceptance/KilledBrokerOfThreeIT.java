package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * With three brokers and {@code min.insync.replicas=2} any one broker may be killed: what was acknowledged is on another, and
 * what waits goes there.
 */
@OnClusters
@ExtendWith(RunningPolku.class)
class KilledBrokerOfThreeIT {
    private static final String LESTIJARVI = "421";
    private static final String PERHO = "584";
    private static final int KILLS = Extent.of(1, 9);
    private static final int REFERRALS = 30;

    private final Polku polku;
    private final Clusters clusters;

    KilledBrokerOfThreeIT(Polku polku) {
        this.polku = polku;
        clusters = polku.stack().clusters();
    }

    @Test
    void goesTheWholeWayAndLosesNothingWhileAnyOneOfThreeBrokersIsDead() {
        assertThat(clusters.topicsNotInTwoOfThree()).isEmpty();
        List<Integer> brokers = new ArrayList<>(clusters.brokers().ids());
        Collections.shuffle(brokers);
        List<Integer> victims = IntStream.range(0, KILLS)
                .mapToObj(kill -> brokers.get(kill % brokers.size()))
                .toList();
        Reckoning reckoning = new Reckoning(polku, LESTIJARVI);
        try (Referring referring = new Referring(polku, LESTIJARVI)) {
            victims.forEach(id -> kill(id, referring));

            polku.ground().settle();
            Reckoning.Outcome outcome = reckoning.of(referring);
            Figure.print(
                    "Killed broker of three",
                    "%1$d kills with min.insync.replicas=2, %2$s, %1$d whole ways meanwhile, %3$d requests repeated"
                            .formatted(victims.size(), outcome, referring.repeats()));
            assertThat(referring.done()).hasSize(victims.size() * REFERRALS);
            reckoning.holds(referring, outcome, victims.size());
        }
    }

    private void kill(int id, Referring referring) {
        Course course = Course.referred(polku, PERHO).accepted();
        referring.let(REFERRALS);
        referring.awaitAllBut(REFERRALS * 2 / 3);

        clusters.brokers().kill(id);

        assertThat(course.walked().state()).isEqualTo("CLOSED");
        referring.awaitAllBut(0);
        clusters.brokers().startAgain(id);
        // Two of three have to be in step before the next one goes.
        Eventually.asserted(() -> assertThat(clusters.topicsOutOfStep()).isEmpty());
    }
}
