package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1: whatever service is killed at whatever moment, what was answered with a success is there, and acted on once. */
@ExtendWith(RunningPolku.class)
class KilledAtRandomIT {
    private static final String HALSUA = "074";
    private static final List<String> SERVICES =
            List.of("gateway", "directory", "referral", "consultation", "reporting");
    private static final int KILLS = Extent.of(10, 200);
    private static final int REFERRALS_A_KILL = Extent.of(15, 50);
    private static final Duration CATCHING_UP = Duration.ofSeconds(60);

    private final Polku polku;
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Map<String, Integer> killed = new TreeMap<>();

    KilledAtRandomIT(Polku polku) {
        this.polku = polku;
    }

    @Test
    void losesAndDoublesNothingWhateverIsKilledWhenever() {
        System.out.println("R1: seed " + seed);
        Reckoning reckoning = new Reckoning(polku, HALSUA);
        try (Referring referring = new Referring(polku, HALSUA)) {
            for (String service : order()) {
                kill(service, referring);
            }
            long restarted = System.nanoTime();
            referring.awaitAllBut(0);
            polku.ground().settle();
            Duration caughtUp = Duration.ofNanos(System.nanoTime() - restarted);

            Reckoning.Outcome outcome = reckoning.of(referring);
            Figure.print(
                    "R1",
                    "%d kills %s, %s, %d requests repeated, backlog 0 after %.1f s"
                            .formatted(KILLS, killed, outcome, referring.repeats(), caughtUp.toMillis() / 1e3));
            assertThat(referring.done()).hasSize(KILLS * REFERRALS_A_KILL);
            assertThat(referring.repeats()).as("requests that a kill has met").isPositive();
            reckoning.holds(referring, outcome, 0);
            assertThat(caughtUp).isLessThanOrEqualTo(CATCHING_UP);
        }
    }

    /** Each once, and then as it comes. */
    private List<String> order() {
        List<String> order = new ArrayList<>(SERVICES);
        while (order.size() < KILLS) {
            order.add(SERVICES.get(random.nextInt(SERVICES.size())));
        }
        Collections.shuffle(order, random);
        return order;
    }

    private void kill(String service, Referring referring) {
        referring.let(REFERRALS_A_KILL);
        referring.awaitAllBut(random.nextInt(1, REFERRALS_A_KILL));
        polku.stack().kill(service);
        polku.stack().startAgain(service);
        killed.merge(service, 1, Integer::sum);
    }
}
