package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fi.polku.platform.test.OwnBroker;
import fi.polku.platform.test.Replicas;
import fi.polku.platform.test.TestBroker;
import java.time.Duration;
import java.util.UUID;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AgeIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration LIMIT = Duration.ofSeconds(8);

    @Test
    void aCopyIsFreshWhileBeatsComeTooOldWithoutThemAndFreshAgainAfterwards() {
        OwnBroker broker = TestBroker.own();
        Scene scene = Scene.on(broker.bootstrapServers());
        try (Replicas publishing = Replicas.start(NotesService.class, 2, scene.of("notes"));
                Replicas copying = Replicas.start(AnswersService.class, 2, scene.of("answers"))) {
            CopyAge age = copying.bean(1, CopyAge.class);
            CopyAge ofItsOwn = publishing.bean(0, CopyAge.class);

            assertThatThrownBy(() -> age.require(scene.topic(), LIMIT)).isInstanceOf(CopyTooOld.class);
            await().atMost(SOON).untilAsserted(() -> assertFresh(age, scene));
            await().atMost(SOON).untilAsserted(() -> assertFresh(copying.bean(0, CopyAge.class), scene));
            assertFresh(ofItsOwn, scene);

            broker.stop();
            await().atMost(SOON).untilAsserted(() -> assertTooOld(age, scene));
            assertFresh(ofItsOwn, scene);

            broker.start();
            await().atMost(SOON).untilAsserted(() -> assertFresh(age, scene));
        }
    }

    @Test
    void noBeatVouchesForAServiceWithSomethingLongUnpublished() {
        Scene scene = Scene.onSharedBroker();
        try (Replicas publishing = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            await().atMost(SOON).until(() -> topic.beats() >= Scene.PARTITIONS);
            // A state that no codec can read, so that no sweep can send it.
            UUID id = UUID.randomUUID();
            publishing
                    .bean(0, MongoDatabase.class)
                    .getCollection("notes")
                    .insertOne(new Document("_id", id)
                            .append("version", 1L)
                            .append("epoch", 1L)
                            .append("region", "16")
                            .append("state", new Document("facts", 7))
                            .append(StateDocuments.UNPUBLISHED, new BsonDateTime(1)));
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            long beats = topic.beats();

            await().pollDelay(Duration.ofSeconds(4))
                    .untilAsserted(() -> assertThat(topic.beats()).isEqualTo(beats));

            publishing.bean(0, MongoDatabase.class).getCollection("notes").deleteOne(Filters.eq(id));
            await().atMost(SOON).until(() -> topic.beats() > beats);
        }
    }

    private static void assertFresh(CopyAge age, Scene scene) {
        assertThatCode(() -> age.require(scene.topic(), LIMIT)).doesNotThrowAnyException();
    }

    private static void assertTooOld(CopyAge age, Scene scene) {
        assertThatThrownBy(() -> age.require(scene.topic(), LIMIT)).isInstanceOf(CopyTooOld.class);
    }
}
