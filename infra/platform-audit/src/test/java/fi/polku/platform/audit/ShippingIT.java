package fi.polku.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import fi.polku.platform.mongo.KeyFiles;
import fi.polku.platform.test.Replicas;
import fi.polku.platform.test.ServiceSettings;
import fi.polku.platform.test.TestBroker;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.health.contributor.Status;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ServiceSettings settings = ServiceSettings.fresh()
            .with("spring.application.name", "logging")
            .with("spring.main.web-application-type", "none");
    private final Replicas replicas = Replicas.start(LoggingApplication.class, 1, settings.asMap());
    private final Collector collector = new Collector(TestBroker.bootstrapServers());

    @BeforeAll
    void isReady() {
        await().atMost(PATIENCE)
                .until(() -> replicas.bean(0, AccessLogHealthIndicator.class)
                        .health()
                        .getStatus()
                        .equals(Status.UP));
    }

    @AfterAll
    void ends() {
        replicas.close();
        collector.close();
    }

    @BeforeEach
    void logs() {
        replicas.bean(0, AccessLog.class).append(Uses.ACTOR, Uses.anyAccesses(2));
        replicas.bean(0, AccessLog.class).append(Uses.ACTOR, Uses.anyAccesses(1));
    }

    @Test
    void whatArrivesIsTheWholeChainInOrder() {
        String source = source();
        long last = last(source).number();

        await().atMost(PATIENCE).until(() -> collector.of(source).size() >= last);

        assertThat(verified(source).findings()).isEmpty();
        assertThat(verified(source).verifiedThrough()).isEqualTo(last);
    }

    @Test
    void onlyWhatIsConfirmedIsRemovedAndTheLastGroupOfAnOpenChainStays() throws Exception {
        String source = source();
        Group last = last(source);
        await().atMost(PATIENCE).until(() -> collector.of(source).size() >= last.number());

        collector.confirm(new Confirmation(source, last.number() - 1, false));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored(source)).containsExactly(last));

        collector.confirm(new Confirmation(source, last.number(), true));
        replicas.bean(0, AccessLog.class).append(Uses.ACTOR, Uses.anyAccesses(1));
        collector.confirm(new Confirmation(source, last.number(), false));
        await().atMost(PATIENCE).until(() -> stored(source).size() == 1);
        assertThat(stored(source).getFirst().number()).isEqualTo(last.number() + 1);
    }

    @Test
    void aStopClosesTheChainAndTheNextStartSendsOnWhatIsLeft() {
        String source = source();

        replicas.restart(0);
        isReady();

        await().atMost(PATIENCE).until(() -> verified(source).head().closed());
        assertThat(verified(source).findings()).isEmpty();
        assertThat(source()).isNotEqualTo(source);
        await().atMost(PATIENCE).until(() -> !collector.of(source()).isEmpty());
        assertThat(collector.of(source()).getFirst().content().kind()).isEqualTo(Content.Kind.OPENING);
    }

    @Test
    void aClosedChainIsRemovedWhollyOnceItIsConfirmed() throws Exception {
        String source = source();
        replicas.restart(0);
        isReady();
        Group closing = last(source);
        await().atMost(PATIENCE).until(() -> verified(source).head().closed());

        collector.confirm(new Confirmation(source, closing.number(), false));

        await().atMost(PATIENCE).until(() -> stored(source).isEmpty());
    }

    private String source() {
        return replicas.bean(0, AuditAutoConfiguration.Source.class).id();
    }

    private List<Group> stored(String source) {
        return new GroupStore(replicas.bean(0, MongoDatabase.class)).after(source, 0, 1_000);
    }

    private Group last(String source) {
        return stored(source).getLast();
    }

    private Verification verified(String source) {
        byte[] key = replicas.bean(0, KeyFiles.class).read("access-log.key");
        return new ChainVerifier(key).verify(ChainHead.none(source), collector.of(source));
    }
}
