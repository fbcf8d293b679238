package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.Leases;
import fi.polku.platform.test.Replicas;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What was left behind goes out, and once is enough. */
class SweepIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** In this time a sweep looks several times. */
    private static final Duration SEVERAL_ROUNDS = Duration.ofSeconds(4);

    private final Scene scene = Scene.onSharedBroker();

    @Test
    void whatIsAcknowledgedIsNotSentAgainBeforeThatIsNoted() {
        try (Replicas service = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            service.bean(0, Workers.class).stop();
            PublishingIT.notes(service, 0).createDerived(Ids.next(), "16", Note.of("left behind"));
            Settler settler = new Settler();
            Publisher publisher = new Publisher(
                    service.bean(0, Topics.class),
                    service.bean(0, StateSender.class),
                    settler,
                    service.bean(0, MessagingMetrics.class),
                    service.bean(0, Clock.class));
            Sweep sweep = new Sweep(
                    service.bean(0, PublishedAggregates.class),
                    publisher,
                    settler,
                    service.bean(0, Topics.class),
                    service.bean(0, Leases.class),
                    service.bean(0, MessagingMetrics.class),
                    service.bean(0, Clock.class));
            List<Worker> workers = List.of(publisher, settler, sweep);
            try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread::new)) {
                var _ = threads.submit(publisher::run);
                var _ = threads.submit(sweep::run);
                try {
                    await().atMost(SOON)
                            .untilAsserted(() -> assertThat(topic.records()).hasSize(1));
                    await().during(SEVERAL_ROUNDS)
                            .atMost(SOON)
                            .untilAsserted(() -> assertThat(topic.records()).hasSize(1));
                    assertThat(PublishingIT.unpublished(service)).isEqualTo(1);

                    var _ = threads.submit(settler::run);
                    await().atMost(SOON)
                            .untilAsserted(() -> assertThat(PublishingIT.unpublished(service))
                                    .isZero());
                    assertThat(topic.records()).hasSize(1);
                } finally {
                    workers.forEach(Worker::stop);
                }
            }
        }
    }
}
