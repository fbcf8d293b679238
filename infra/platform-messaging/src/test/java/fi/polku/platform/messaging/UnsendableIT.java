package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A state that no broker takes, as an older release could leave one: it is told, and holds up nothing but the beats. */
@ExtendWith(OutputCaptureExtension.class)
class UnsendableIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Scene scene = Scene.onSharedBroker();

    @Test
    void isToldToTheOperatorAndHoldsUpNoOther(CapturedOutput log) {
        try (Replicas service = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            UUID large = left(service, "a".repeat(1_200_000));
            UUID small = left(service, "small");

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences()).containsOnlyKeys(small.toString()));
            MeterRegistry meters = service.bean(0, MeterRegistry.class);
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(log.getAll()).contains(large + " at version 1 cannot be published");
                assertThat(log.getAll()).contains("No beats on " + scene.topic() + " while " + large);
                assertThat(meters.get("polku.unsendable").counter().count()).isPositive();
                assertThat(meters.get("polku.beats.silent").gauge().value()).isGreaterThan(60);
            });

            Map<String, String> command = new LinkedHashMap<>(scene.of("notes"));
            command.put("polku.command", "republish");
            try (Replicas operator = Replicas.start(NotesService.class, 1, command)) {
                assertThat(operator.context(0).isActive()).isFalse();
            }
        }
    }

    /** Written, and left behind long ago. */
    private static UUID left(Replicas service, String word) {
        MongoCollection<Document> notes = service.bean(0, MongoDatabase.class).getCollection("notes");
        UUID id = Ids.next();
        notes.insertOne(new Document("_id", id)
                .append("version", 1L)
                .append("epoch", 1L)
                .append("region", "16")
                .append("state", new Document("word", word).append("facts", List.of()))
                .append(StateDocuments.UNPUBLISHED, new BsonDateTime(1)));
        return id;
    }
}
