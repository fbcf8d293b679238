package fi.polku.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.mongo.KeyFiles;
import fi.polku.platform.test.OwnBroker;
import fi.polku.platform.test.Replicas;
import fi.polku.platform.test.ServiceSettings;
import fi.polku.platform.test.TestBroker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BrokerOutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void usesAreLoggedWhileTheBrokerIsAwayAndArriveOnceItIsBack() {
        try (OwnBroker broker = TestBroker.own();
                Replicas replicas = Replicas.start(
                        LoggingApplication.class,
                        1,
                        ServiceSettings.fresh()
                                .with("spring.application.name", "logging")
                                .with("spring.main.web-application-type", "none")
                                .withKafka(broker.bootstrapServers())
                                .asMap());
                Collector collector = new Collector(broker.bootstrapServers())) {
            AccessLog log = replicas.bean(0, AccessLog.class);
            String source =
                    replicas.bean(0, AuditAutoConfiguration.Source.class).id();
            log.append(Uses.ACTOR, Uses.anyAccesses(1));
            await().atMost(PATIENCE).until(() -> !collector.of(source).isEmpty());

            broker.stop();
            for (int use = 0; use < 30; use++) {
                log.append(Uses.ACTOR, Uses.anyAccesses(1));
            }
            broker.start();

            await().atMost(PATIENCE).until(() -> collector.of(source).size() >= 32);
            byte[] key = replicas.bean(0, KeyFiles.class).read("access-log.key");
            assertThat(new ChainVerifier(key)
                            .verify(ChainHead.none(source), collector.of(source))
                            .findings())
                    .isEmpty();
        }
    }
}
