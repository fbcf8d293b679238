package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** A late send of an old state, which no flag and no lease can prevent. */
class CheckIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Scene scene = Scene.onSharedBroker();

    @Test
    void anOldStateThatAnotherReplicaSendsLateIsMended() {
        try (Replicas service = Replicas.start(NotesService.class, 2, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            Stored<Note> note = PublishingIT.notes(service, 0).createDerived(Ids.next(), "16", Note.of("first"));
            Publishable<?> old = read(service, 0, note.id());
            var _ = PublishingIT.notes(service, 1).commit(note, note.state().changed("second"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences())
                            .containsEntry(note.id().toString(), 2L));

            service.bean(0, StateSender.class).send(old).join();
            assertThat(sequences(topic)).containsSequence(2L, 1L);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences())
                            .containsEntry(note.id().toString(), 2L));
        }
    }

    @Test
    void itStaysBrokenForAsLongAsNobodyChecks() {
        try (Replicas service = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            service.bean(0, Topics.class).awaitCreated(new Pace());
            service.bean(0, Workers.class).stop();
            Stored<Note> note = PublishingIT.notes(service, 0).createDerived(Ids.next(), "16", Note.of("first"));
            Publishable<?> old = read(service, 0, note.id());
            var _ = PublishingIT.notes(service, 0).commit(note, note.state().changed("second"));
            StateSender sender = service.bean(0, StateSender.class);
            sender.send(read(service, 0, note.id())).join();
            service.bean(0, MongoDatabase.class)
                    .getCollection("notes")
                    .updateOne(Filters.eq(note.id()), Updates.unset(StateDocuments.UNPUBLISHED));
            sender.send(old).join();
            Map<String, Long> broken = Map.of(note.id().toString(), 1L);
            await().during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(topic.lastSequences()).isEqualTo(broken));

            service.restart(0);

            Map<String, Long> mended = Map.of(note.id().toString(), 2L);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences()).isEqualTo(mended));
        }
    }

    @Test
    void whatCannotBeReadIsSaidAgain() {
        try (Replicas service = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            Stored<Note> note = PublishingIT.notes(service, 0).createDerived(Ids.next(), "16", Note.of("first"));
            String key = note.id().toString();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences()).containsEntry(key, 1L));

            topic.send(key, "{broken".getBytes(UTF_8), TopicProbe.headers(9));
            await().atMost(SOON).untilAsserted(() -> assertThat(topic.records()).hasSize(3));
            topic.send(key, null, Map.of());
            await().atMost(SOON).untilAsserted(() -> assertThat(topic.records()).hasSize(5));

            assertThat(topic.lastSequences()).containsEntry(key, 1L);
            assertThat(topic.records().getLast().value())
                    .isEqualTo(topic.records().getFirst().value());
        }
    }

    private static List<Long> sequences(TopicProbe topic) {
        return topic.records().stream()
                .map(record -> Envelope.of(record).orElseThrow().sequence())
                .toList();
    }

    static Publishable<?> read(Replicas service, int replica, UUID note) {
        BsonDocument document = service.bean(replica, MongoDatabase.class)
                .getCollection("notes", BsonDocument.class)
                .find(Filters.eq(note))
                .first();
        return service.bean(replica, PublishedAggregates.class).all().getFirst().read(requireNonNull(document));
    }
}
