package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R14: whoever is stopped, ended or late, the last record of every key is the newest state, every copy equals it, and every
 * fact was acted on once.
 */
@ExtendWith(RunningPolku.class)
@OnTwoReplicas
class PausedSendersIT {
    private static final String HALSUA = "074";
    private static final String SECOND = "-2";
    private static final List<String> SENDERS = List.of("directory", "referral", "consultation");
    private static final List<String> MODULES =
            List.of("network-directory-service", "referral-service", "consultation-service");

    private final Polku polku;
    private final Stack stack;
    private int pauses;
    private int kills;
    private int republications;

    PausedSendersIT(Polku polku) {
        this.polku = polku;
        stack = polku.stack();
    }

    @Test
    void theLastRecordOfEveryKeyIsTheNewestStateAndEveryCopyEqualsIt() {
        int rounds = Extent.of(3, 40);
        int commands = Extent.of(300, 10_000);
        Bustle bustle = new Bustle(polku, HALSUA);
        polku.ground().settle();
        Published published = new Published(polku.ground());
        published.assertTold();
        for (int round = 0; round < rounds; round++) {
            disturbed(round, bustle.rush(commands / rounds));
            polku.mend();
            polku.ground().settle();
            published.assertTold();
        }
        assertThat(bustle.done()).isGreaterThanOrEqualTo(commands);
        assertThat(pauses).isPositive();
        assertThat(kills).isPositive();
        assertThat(polku.ground().dead()).isZero();
        Figure.print(
                "R14",
                "%d commands on %d aggregates, two replicas of each service, %d pauses, %d kills, %d republications: %s"
                        .formatted(
                                bustle.done(),
                                bustle.aggregates(),
                                pauses,
                                kills,
                                republications,
                                published.assertTold()));
    }

    /** What is republished after a fault would hide what the fault did, so that comes before, among commands, or apart from others. */
    private void disturbed(int round, Bustle.Rush rush) {
        int sender = ThreadLocalRandom.current().nextInt(SENDERS.size());
        String victim = either(SENDERS.get(sender));
        await().atMost(Duration.ofMinutes(5)).until(rush::isEnough);
        switch (round % 4) {
            case 0 -> {
                republish(sender);
                sendsLate(victim, rush);
            }
            case 1 -> diesWithWhatItHasNotSent(victim, rush);
            case 2 -> diesBetweenCopyAndOffset(either("reporting"), rush);
            default -> {
                CompletableFuture<?> republication = AtOnce.beside(() -> republish(sender));
                isAwayLongerThanItsLeases(victim);
                republication.join();
            }
        }
        rush.end();
    }

    private boolean republish(int sender) {
        stack.operate(MODULES.get(sender), "--polku.command=republish");
        republications++;
        return true;
    }

    /** It has committed and cannot send; when it can, others have sent what is newer. */
    private void sendsLate(String victim, Bustle.Rush rush) {
        pause("kafka");
        Eventually.after(Duration.ofSeconds(8));
        pause(victim);
        stack.resume("kafka");
        Eventually.after(Duration.ofSeconds(8));
        rush.stop();
        stack.resume(victim);
    }

    /** What it has committed and not sent, it will never send; what the other hears has arrived is older than that. */
    private void diesWithWhatItHasNotSent(String victim, Bustle.Rush rush) {
        String other = twin(victim);
        pause("kafka");
        Eventually.after(Duration.ofSeconds(4));
        pause(other);
        stack.resume("kafka");
        Eventually.after(Duration.ofSeconds(1));
        pause("kafka");
        Eventually.after(Duration.ofSeconds(6));
        rush.stop();
        stack.resume(other);
        Eventually.after(Duration.ofSeconds(1));
        kill(victim);
        stack.resume("kafka");
        stack.startAgain(victim);
    }

    /** Every answer of its store is late, so whatever it does first is done for a while before what it does next. */
    private void diesBetweenCopyAndOffset(String victim, Bustle.Rush rush) {
        String service = victim.replace(SECOND, "");
        polku.lines().toTheStoreOf(service).slowBy(Duration.ofMillis(400));
        Eventually.after(Duration.ofMillis(2_500));
        rush.stop();
        kill(victim);
        polku.mend();
        stack.startAgain(victim);
    }

    private void isAwayLongerThanItsLeases(String victim) {
        pause(victim);
        String other = either("reporting");
        kill(other);
        stack.startAgain(other);
        Eventually.after(Duration.ofSeconds(12));
        stack.resume(victim);
    }

    private void pause(String part) {
        stack.pause(part);
        pauses++;
    }

    private void kill(String part) {
        stack.kill(part);
        kills++;
    }

    private static String twin(String replica) {
        return replica.endsWith(SECOND) ? replica.substring(0, replica.length() - SECOND.length()) : replica + SECOND;
    }

    private static String either(String service) {
        return ThreadLocalRandom.current().nextBoolean() ? service : service + SECOND;
    }
}
