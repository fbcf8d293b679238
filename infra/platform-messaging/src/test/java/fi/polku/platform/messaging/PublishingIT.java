package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.context.ApplicationContext;

class PublishingIT {

    private final Scene scene = Scene.onSharedBroker();

    @Test
    void aCommitGoesOutAsACloudEventAndIsThenKnownToBePublished() {
        try (Replicas service = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            Aggregates<Note> notes = notes(service, 0);

            MDC.put("correlationId", "c-1");
            MDC.put("traceId", "0af7651916cd43dd8448eb211c80319c");
            MDC.put("spanId", "b7ad6b7169203331");
            Stored<Note> note = notes.createDerived(Ids.next(), "16", Note.of("first"));
            MDC.clear();
            await().untilAsserted(() -> assertThat(topic.records()).hasSize(1));

            ConsumerRecord<String, byte[]> record = topic.records().getFirst();
            String id = note.id().toString();
            assertThat(record.key()).isEqualTo(id);
            assertThat(new String(record.value(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"id\":\"%s\",\"word\":\"first\",\"facts\":[{\"sequence\":1,\"name\":\"written\"}]}"
                            .formatted(id));
            assertThat(TopicProbe.all(record))
                    .containsAllEntriesOf(Map.of(
                            "ce_id", id + "-1-1",
                            "ce_type", NoteState.CE_TYPE,
                            "ce_source", "/polku/notes-" + scene.topic(),
                            "ce_subject", id,
                            "ce_specversion", "1.0",
                            "content-type", "application/json",
                            "region", "16",
                            "epoch", "1",
                            "sequence", "1",
                            "correlationid", "c-1"))
                    .containsEntry("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .containsKey("ce_time");
            await().untilAsserted(() -> assertThat(unpublished(service)).isZero());
        }
    }

    static Aggregates<Note> notes(Replicas service, int replica) {
        return notes(service.context(replica));
    }

    @SuppressWarnings("unchecked")
    static Aggregates<Note> notes(ApplicationContext context) {
        return (Aggregates<Note>) context.getBean("notes", Aggregates.class);
    }

    static long unpublished(Replicas service) {
        return service.bean(0, MongoDatabase.class)
                .getCollection("notes")
                .countDocuments(Filters.exists(StateDocuments.UNPUBLISHED));
    }
}
