package fi.polku.platform.audit;

import static fi.polku.platform.audit.Uses.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fi.polku.platform.test.TestStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnclosedChainsIT {

    private final MongoDatabase database = LoggingProcess.database(TestStore.freshDatabase());
    private final GroupStore store = new GroupStore(database);
    private final SourceRegister register = new SourceRegister(database);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final UnclosedChains chains = new UnclosedChains(store, register, metrics);
    private final Chain chain = new Chain("referral/1", new ChainMac(LoggingProcess.KEY));

    @Test
    void reportsAChainWhoseProcessHasNotBeenSeenForTwoMinutes() {
        store.write(chain.open(NOON, List.of()));
        register.seen("referral/1", NOON);

        chains.look(NOON.plusSeconds(60));
        assertThat(unclosed()).isZero();

        chains.look(NOON.plusSeconds(121));
        assertThat(unclosed()).isEqualTo(1);
    }

    @Test
    void doesNotReportAChainThatWasClosed() {
        store.write(chain.open(NOON, List.of()));
        store.write(chain.close(NOON));

        chains.look(NOON.plus(Duration.ofDays(1)));

        assertThat(unclosed()).isZero();
    }

    @Test
    void endsItsReportOnceAPersonHasSettledTheChain() {
        store.write(chain.open(NOON, List.of()));
        register.sent("referral/1", 1);
        chains.look(NOON.plus(Duration.ofDays(1)));
        assertThat(unclosed()).isEqualTo(1);

        var removal = new ConfirmedRemoval(store, register, Clock.fixed(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC));
        removal.remove(new Confirmation("referral/1", 1, true));
        chains.look(NOON.plus(Duration.ofDays(1)));

        assertThat(unclosed()).isZero();
        assertThat(store.unclosed()).isEmpty();
    }

    @Test
    void neverRemovesWhatWasNotSent() {
        store.write(chain.open(NOON, List.of()));
        store.write(chain.add(NOON, Uses.anyUses(1)));
        store.write(chain.close(NOON));
        register.sent("referral/1", 1);

        new ConfirmedRemoval(store, register, Clock.systemUTC()).remove(new Confirmation("referral/1", 3, true));

        assertThat(store.after("referral/1", 0, 10)).extracting(Group::number).containsExactly(2L, 3L);
    }

    @Test
    void countsWhatWaitsToBeSent() {
        store.write(chain.open(NOON, List.of()));
        store.write(chain.add(NOON, Uses.anyUses(1)));
        register.sent("referral/1", 1);

        chains.look(NOON);

        assertThat(metrics.get("polku.access.log.unshipped").gauge().value()).isEqualTo(1);
    }

    private double unclosed() {
        return metrics.get("polku.access.log.unclosed").gauge().value();
    }
}
