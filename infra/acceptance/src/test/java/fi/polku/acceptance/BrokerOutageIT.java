package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R2, and S3 without a broker: referring goes on, what rests on the copy of permissions is refused once that may be old,
 * and when the broker is back all is told.
 */
@LeavesThousands
@ExtendWith(RunningPolku.class)
class BrokerOutageIT {
    private static final String LESTIJARVI = "421";
    private static final String KAFKA = "kafka";
    private static final int WRITES_A_SECOND = 20;
    private static final double WRITTEN = 0.999;
    private static final double PUBLISHED_A_SECOND = 500;

    /** Fewer tell of the broker's return rather than of a rate. */
    private static final int ENOUGH_FOR_A_RATE = 3_000;

    /** The limit, and the beat that it is counted from. */
    private static final Duration SILENT = Stack.AGE_LIMIT.plusSeconds(1);

    private final Polku polku;
    private final Figures figures;

    BrokerOutageIT(Polku polku) {
        this.polku = polku;
        figures = new Figures(polku);
    }

    @Test
    void goesOnReferringWhileTheBrokerHangs() {
        outage(
                "hanging",
                Extent.of(30, 300),
                () -> polku.stack().pause(KAFKA),
                () -> polku.stack().resume(KAFKA));
    }

    @Test
    void goesOnReferringWhileTheBrokerIsDead() {
        outage(
                "dead",
                Extent.of(20, 300),
                () -> polku.stack().kill(KAFKA),
                () -> polku.stack().startAgain(KAFKA));
    }

    private void outage(String how, int seconds, Runnable away, Runnable back) {
        String consultation = Course.referred(polku, LESTIJARVI).accepted().openedCase();
        polku.coordinator().get(consultation).expect(200);
        polku.ground().settle();
        long counted = figures.referrals(LESTIJARVI);
        long dead = polku.ground().dead();
        try (SteadyWrites writes = new SteadyWrites(polku, LESTIJARVI)) {
            writes.begin(WRITES_A_SECOND);

            away.run();
            List<Seen> seen = watched(consultation, Duration.ofSeconds(seconds));
            writes.end();
            int paced = writes.written();
            writes.register((int) Math.max(0, ENOUGH_FOR_A_RATE - waiting()));
            long waiting = waiting();
            double rate = waiting / published(waiting, back);

            assertThat(paced).as("writes in the outage").isGreaterThan(WRITES_A_SECOND * seconds * 8 / 10);
            double share = 1 - writes.refused().size() / (double) writes.written();
            assertThat(share).as("%s", writes.refused()).isGreaterThanOrEqualTo(WRITTEN);
            assertThat(seen).allSatisfy(one -> assertThat(one.ready()).isTrue());
            assertThat(seen)
                    .filteredOn(one -> one.after().compareTo(SILENT) > 0)
                    .as("disclosed from a copy of permissions past its limit")
                    .isNotEmpty()
                    .allSatisfy(one -> {
                        one.disclosed().expect(503);
                        assertThat(one.disclosed().header("Retry-After")).isNotEmpty();
                    });
            polku.ground().settle();
            Eventually.seen(() -> polku.coordinator().get(consultation), Answer::succeeded);
            Eventually.asserted(() -> assertThat(figures.referrals(LESTIJARVI))
                    .isEqualTo(counted + writes.referrals().size()));
            assertThat(polku.ground().dead()).isEqualTo(dead);
            Figure.print(
                    "R2",
                    "broker %s for %d s: %.2f %% of %d writes, ready throughout, client data 503 after %.1f s, %d aggregates published at %.0f/s (goal %.0f/s)"
                            .formatted(
                                    how,
                                    seconds,
                                    share * 100,
                                    writes.written(),
                                    refusedAfter(seen),
                                    waiting,
                                    rate,
                                    PUBLISHED_A_SECOND));
            // Of a small backlog the machine decides, and all that follows the topics at the same time: then it is told
            // beside its goal.
            if (Extent.isFull()) {
                assertThat(rate).isGreaterThanOrEqualTo(PUBLISHED_A_SECOND);
            }
        }
    }

    /** What is seen meanwhile, several times a second. */
    private List<Seen> watched(String consultation, Duration outage) {
        List<Seen> seen = new ArrayList<>();
        long begun = System.nanoTime();
        await().atMost(outage.multipliedBy(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    Duration after = Duration.ofNanos(System.nanoTime() - begun);
                    boolean ready = Shape.SERVICES.stream()
                            .allMatch(service -> polku.management(service).isReady());
                    seen.add(new Seen(after, ready, polku.coordinator().get(consultation)));
                    return after.compareTo(outage) >= 0;
                });
        return seen;
    }

    /** In how many seconds all that waits is published, from the moment the first of it is. */
    private double published(long waiting, Runnable back) {
        long[] begun = {System.nanoTime()};
        CompletableFuture<Void> returned = CompletableFuture.runAsync(back);
        await().atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    long now = System.nanoTime();
                    long left = waiting();
                    if (left >= waiting) {
                        begun[0] = now;
                    }
                    return left == 0;
                });
        double seconds = (System.nanoTime() - begun[0]) / 1e9;
        returned.join();
        return seconds;
    }

    private long waiting() {
        return polku.ground().waiting("referral", "client", "referral");
    }

    private static double refusedAfter(List<Seen> seen) {
        return seen.stream()
                .filter(one -> one.disclosed().status() == 503)
                .findFirst()
                .map(one -> one.after().toMillis() / 1e3)
                .orElseThrow();
    }

    /**
     * What was seen at a time of the outage.
     *
     * @param after since it began
     * @param ready whether all services told they were
     * @param disclosed the answer to one who may see a case
     */
    private record Seen(Duration after, boolean ready, Answer disclosed) {}
}
