package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class RebuildCopiesIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String COPIES = "plain_note_copies";

    private final Scene scene = Scene.onSharedBroker();

    @Test
    void readsEverythingAnewAndForgetsWhatTheTopicNeverTold() {
        UUID note = Ids.next();
        try (Replicas service = Replicas.start(ReadersService.class, 1, scene.of("readers"));
                TopicProbe topic = new TopicProbe(scene)) {
            topic.send(note.toString(), body(note), TopicProbe.headers(1));
            awaitCopy(service, note);
            copies(service).insertOne(new Document("_id", "never told"));
        }

        Map<String, String> command = new LinkedHashMap<>(scene.of("readers"));
        command.put("polku.command", "rebuild-copies");
        try (Replicas operator = Replicas.start(ReadersService.class, 1, command)) {
            assertThat(operator.context(0).isActive()).isFalse();
        }

        try (Replicas service = Replicas.start(ReadersService.class, 1, scene.of("readers"))) {
            awaitCopy(service, note);
            assertThat(copies(service).countDocuments()).isEqualTo(1);
        }
    }

    private static void awaitCopy(Replicas service, UUID note) {
        await().atMost(SOON)
                .until(() -> service.bean(0, CopyReadiness.class).isReady()
                        && copies(service).countDocuments(new Document("_id", note)) == 1);
    }

    private static MongoCollection<Document> copies(Replicas service) {
        return service.bean(0, MongoDatabase.class).getCollection(COPIES);
    }

    private static byte[] body(UUID note) {
        return "{\"id\":\"%s\",\"word\":\"there\",\"facts\":[{\"sequence\":1,\"name\":\"written\"}]}"
                .formatted(note)
                .getBytes(UTF_8);
    }

    /** A service that copies notes and does nothing about them. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class ReadersService {

        @Bean
        CopySpec plainlyCopiedNotes(@Value("${test.topic}") String topic) {
            return CopySpec.of(topic, CopiedType.of(NoteState.CE_TYPE, NoteState.class, COPIES));
        }
    }
}
