package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepublishIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Scene scene = Scene.onSharedBroker();

    @Test
    void theCommandSendsThePresentStateOfEverythingAndEnds() {
        try (Replicas service = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            for (int i = 0; i < 30; i++) {
                var _ = PublishingIT.notes(service, 0).createDerived(Ids.next(), "16", Note.of("there"));
            }
            await().atMost(SOON).untilAsserted(() -> assertThat(topic.records()).hasSize(30));

            Map<String, String> command = new LinkedHashMap<>(scene.of("notes"));
            command.put("polku.command", "republish");
            try (Replicas operator = Replicas.start(NotesService.class, 1, command)) {
                assertThat(operator.context(0).isActive()).isFalse();
            }

            assertThat(topic.records()).hasSize(60);
            assertThat(topic.lastSequences()).hasSize(30);
        }
    }
}
