package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.Unavailable;
import fi.polku.platform.test.OwnBroker;
import fi.polku.platform.test.Replicas;
import fi.polku.platform.test.TestBroker;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ReadinessIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void aServiceIsReadyOnceItsCopyHoldsWhatThereWasAtItsStart() {
        Scene scene = Scene.onSharedBroker();
        try (Replicas publishing = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            var _ = PublishingIT.notes(publishing, 0).createDerived(Ids.next(), "16", Note.of("there"));
            await().atMost(SOON).untilAsserted(() -> assertThat(topic.records()).hasSize(1));
            try (Replicas copying = Replicas.start(StuckService.class, 1, scene.of("answers"))) {
                CopyReadiness readiness = copying.bean(0, CopyReadiness.class);
                StuckService.Stuck stuck = copying.bean(0, StuckService.Stuck.class);

                await().atMost(SOON).until(() -> stuck.tries.get() > 2);
                assertThat(readiness.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

                stuck.free.set(true);
                await().atMost(SOON).until(readiness::isReady);
                assertThat(readiness.health().getStatus()).isEqualTo(Status.UP);
            }
        }
    }

    @Test
    void whereTheBrokerIsAwayAtTheStartACopyThatWasOnceCompleteIsEnough() {
        OwnBroker broker = TestBroker.own();
        Scene scene = Scene.on(broker.bootstrapServers());
        try (Replicas once = Replicas.start(AnswersService.class, 1, scene.of("answers"))) {
            await().atMost(SOON).until(() -> once.bean(0, CopyReadiness.class).isReady());
        }
        broker.stop();

        try (Replicas again = Replicas.start(AnswersService.class, 1, scene.of("answers"));
                Replicas never = Replicas.start(AnswersService.class, 1, scene.of("strangers"));
                Replicas without = Replicas.start(NotesService.class, 1, scene.of("notes"))) {
            await().atMost(SOON).until(() -> again.bean(0, CopyReadiness.class).isReady());
            await().atMost(SOON)
                    .until(() -> without.bean(0, CopyReadiness.class).isReady());
            assertThat(never.bean(0, CopyReadiness.class).isReady()).isFalse();

            broker.start();
            await().atMost(SOON).until(() -> never.bean(0, CopyReadiness.class).isReady());
        }
    }

    /** Says what an outage says until it is freed. */
    static final class Unreachable extends Unavailable {
        Unreachable() {
            super("away");
        }
    }
}
