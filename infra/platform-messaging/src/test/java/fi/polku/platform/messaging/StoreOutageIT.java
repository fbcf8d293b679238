package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import fi.polku.platform.test.TestStore;
import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.MongodProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreOutageIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Scene scene = Scene.onSharedBroker();

    @Test
    void aCopyWaitsForItsStoreAndBuriesNothing() {
        TestStore.assumeReal("a store that is killed and comes back has to be a process of its own");
        Path binary = MongodProcess.onPath().orElseThrow();
        Path folder = Folders.temporary("mongod-outage");
        try (MongodProcess store = MongodProcess.start(binary, folder);
                Replicas publishing = Replicas.start(NotesService.class, 1, scene.of("notes"));
                Replicas copying = Replicas.start(AnswersService.class, 1, keptIn(store));
                TopicProbe dead = new TopicProbe(scene, scene.topic() + ".dlt")) {
            AnswersDesk desk = new AnswersDesk(copying);
            Aggregates<Note> notes = PublishingIT.notes(publishing, 0);
            Stored<Note> before = notes.createDerived(Ids.next(), "16", Note.of("before"));
            await().atMost(SOON).until(() -> desk.answersTo(before.id()) == 1);

            store.kill();
            List<Stored<Note>> meanwhile = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                meanwhile.add(notes.createDerived(Ids.next(), "16", Note.of("meanwhile")));
            }
            await().pollDelay(Duration.ofSeconds(8)).until(() -> true);
            store.start();

            await().atMost(SOON)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(meanwhile).allMatch(note -> desk.answersTo(note.id()) == 1));
            assertThat(dead.records()).isEmpty();
        } finally {
            Folders.delete(folder);
        }
    }

    private Map<String, String> keptIn(MongodProcess store) {
        Map<String, String> settings = new LinkedHashMap<>(scene.of("answers"));
        settings.put("spring.mongodb.uri", store.uri());
        return settings;
    }
}
