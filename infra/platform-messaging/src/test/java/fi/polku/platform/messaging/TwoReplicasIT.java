package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.test.Replicas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Commands from all sides, late sends, a replica killed and another started, and a republishing, all at once. */
class TwoReplicasIT {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final int AGGREGATES = 20;
    private static final int COMMANDS = 600;

    private final Scene scene = Scene.onSharedBroker();
    private final Queue<Publishable<?>> lateSends = new ConcurrentLinkedQueue<>();

    @Test
    void theLastRecordOfEachKeyIsTheNewestStateAndEveryFactIsActedOnOnce() throws Exception {
        try (Replicas publishing = Replicas.start(NotesService.class, 3, scene.of("notes"));
                Replicas copying = Replicas.start(AnswersService.class, 2, scene.of("answers"));
                TopicProbe topic = new TopicProbe(scene)) {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < AGGREGATES; i++) {
                ids.add(PublishingIT.notes(publishing, i % 3)
                        .createDerived(Ids.next(), "16", Note.of("first"))
                        .id());
            }

            try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
                List<Future<?>> work = new ArrayList<>();
                for (int thread = 0; thread < 4; thread++) {
                    int seed = thread;
                    work.add(threads.submit(() -> command(publishing, ids, new Random(seed))));
                }
                work.add(threads.submit(() -> publishing.bean(2, Workers.class).stop()));
                work.add(threads.submit(() -> republish(publishing)));
                work.add(threads.submit(() -> copying.restart(1)));
                for (Future<?> one : work) {
                    one.get();
                }
            }
            StateSender sender = publishing.bean(0, StateSender.class);
            lateSends.forEach(old -> sender.send(old).join());

            Map<String, Long> newest = newest(publishing);
            assertThat(newest).hasSize(AGGREGATES);
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(topic.lastSequences()).isEqualTo(newest));
            await().atMost(LONG).untilAsserted(() -> assertThat(copies(copying)).isEqualTo(newest));
            await().atMost(LONG).untilAsserted(() -> assertThat(facts(copying)).isEqualTo(facts(publishing)));
            await().atMost(LONG)
                    .untilAsserted(() ->
                            assertThat(PublishingIT.unpublished(publishing)).isZero());
            assertThat(new TopicProbe(scene, scene.topic() + ".dlt").records()).isEmpty();
        }
    }

    private void command(Replicas publishing, List<UUID> ids, Random random) {
        for (int i = 0; i < COMMANDS / 4; i++) {
            int replica = random.nextInt(3);
            Aggregates<Note> notes = PublishingIT.notes(publishing, replica);
            Stored<Note> seen = notes.find(ids.get(random.nextInt(ids.size()))).orElseThrow();
            if (random.nextInt(20) == 0) {
                lateSends.add(CheckIT.read(publishing, replica, seen.id()));
            }
            try {
                var _ = notes.commit(seen, seen.state().changed("word " + i));
            } catch (StaleVersion e) {
                assertThat(e.id()).isEqualTo(seen.id());
            }
        }
    }

    private static void republish(Replicas publishing) {
        for (PublishedAggregate<?> aggregate :
                publishing.bean(1, PublishedAggregates.class).all()) {
            new Republish(
                            publishing.bean(1, PublishedAggregates.class),
                            publishing.bean(1, Topics.class),
                            publishing.bean(1, StateSender.class),
                            publishing.context(1))
                    .send(aggregate);
        }
    }

    private static Map<String, Long> newest(Replicas publishing) {
        Map<String, Long> newest = new HashMap<>();
        PublishingIT.notes(publishing, 0)
                .list(new Document(), Sorts.ascending("_id"), 1000)
                .forEach(note -> newest.put(note.id().toString(), note.version()));
        return newest;
    }

    private static Map<String, Long> copies(Replicas copying) {
        Map<String, Long> copies = new HashMap<>();
        copying.bean(0, MongoDatabase.class)
                .getCollection("note_copies", BsonDocument.class)
                .find()
                .forEach(copy -> copies.put(
                        CopyDocuments.id(copy).toString(), CopyDocuments.number(copy, CopyDocuments.SEQUENCE)));
        return copies;
    }

    /** All facts there are, or all that were answered: one document each. */
    private static long facts(Replicas service) {
        if (service.context(0).containsBean("answers")) {
            return service.bean(0, MongoDatabase.class).getCollection("answers").countDocuments();
        }
        return PublishingIT.notes(service, 0).list(new Document(), Sorts.ascending("_id"), 1000).stream()
                .mapToLong(note -> note.state().facts().size())
                .sum();
    }
}
