package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.OwnBroker;
import fi.polku.platform.test.Replicas;
import fi.polku.platform.test.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.core.ProducerFactory;

class PublishingIT {

    private static final Duration SOON = Duration.ofSeconds(60);

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

    @Test
    void whatADeadReplicaLeftTheOtherOneSends() {
        try (Replicas service = Replicas.start(NotesService.class, 2, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            service.bean(0, Workers.class).stop();

            Stored<Note> note = notes(service, 0).createDerived(Ids.next(), "16", Note.of("orphan"));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences())
                            .containsEntry(note.id().toString(), 1L));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(unpublished(service)).isZero());
        }
    }

    @Test
    void manyCommitsOfOneAggregateEndWithItsNewestState() {
        try (Replicas service = Replicas.start(NotesService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            Aggregates<Note> notes = notes(service, 0);
            Stored<Note> note = notes.createDerived(Ids.next(), "16", Note.of("first"));
            for (int i = 0; i < 200; i++) {
                note = notes.commit(note, new Note("word " + i, null, List.of()));
            }

            Map<String, Long> newest = Map.of(note.id().toString(), 201L);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences()).isEqualTo(newest));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(unpublished(service)).isZero());
        }
    }

    @Test
    void anAggregateWithNothingToTellIsNotSentAndDoesNotWait() {
        try (Replicas service = Replicas.start(DraftsService.class, 1, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            Aggregates<Note> notes = notes(service, 0);
            Stored<Note> draft = notes.createDerived(Ids.next(), "16", Note.of("draft"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(unpublished(service)).isZero());
            assertThat(topic.records()).isEmpty();

            var _ = notes.commit(draft, draft.state().changed("ready"));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences())
                            .containsOnly(Map.entry(draft.id().toString(), 2L)));
        }
    }

    @Test
    void nothingIsLostWhileTheBrokerIsAwayAndTheServiceStaysReady() {
        OwnBroker broker = TestBroker.own();
        Scene apart = Scene.on(broker.bootstrapServers());
        try (Replicas service = Replicas.start(NotesService.class, 1, apart.of("notes"));
                Replicas reading = Replicas.start(AnswersService.class, 1, apart.of("answers"))) {
            AnswersDesk desk = new AnswersDesk(reading);
            CopyReadiness readiness = reading.bean(0, CopyReadiness.class);
            Stored<Note> before = notes(service, 0).createDerived(Ids.next(), "16", Note.of("before"));
            await().atMost(SOON).until(() -> desk.answersTo(before.id()) == 1 && readiness.isReady());

            broker.stop();
            List<Stored<Note>> meanwhile = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                meanwhile.add(notes(service, 0).createDerived(Ids.next(), "16", Note.of("meanwhile")));
            }
            assertThat(unpublished(service)).isEqualTo(20);
            assertThat(readiness.isReady()).isTrue();
            broker.start();

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(meanwhile).allMatch(note -> desk.answersTo(note.id()) == 1));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(unpublished(service)).isZero());
        }
    }

    @Test
    void afterAnOutageInWhichSendsWereGivenUpTheyGoByAnotherProducer() {
        OwnBroker broker = TestBroker.own();
        try (Replicas service = Replicas.start(
                NotesService.class, 1, Scene.on(broker.bootstrapServers()).of("notes"))) {
            Aggregates<Note> notes = notes(service, 0);
            notes.createDerived(Ids.next(), "16", Note.of("before"));
            await().atMost(SOON).until(() -> unpublished(service) == 0);
            List<String> ended = new CopyOnWriteArrayList<>();
            service.bean(0, KafkaClients.class)
                    .durable()
                    .getProducerFactory()
                    .addListener(new ProducerFactory.Listener<>() {
                        @Override
                        public void producerRemoved(String id, Producer<String, byte[]> producer) {
                            ended.add(id);
                        }
                    });

            broker.stop();
            notes.createDerived(Ids.next(), "16", Note.of("meanwhile"));
            await().atMost(SOON).until(() -> !ended.isEmpty());
            broker.start();

            await().atMost(SOON).until(() -> unpublished(service) == 0);
        }
    }

    static Aggregates<Note> notes(Replicas service, int replica) {
        return notes(service.context(replica));
    }

    @SuppressWarnings("unchecked")
    static Aggregates<Note> notes(ApplicationContext context) {
        return (Aggregates<Note>) context.getBean("notes", Aggregates.class);
    }

    /** Asked of the member itself: acknowledgements are noted there first, and the majority follows a little later. */
    static long unpublished(Replicas service) {
        return service.bean(0, MongoDatabase.class)
                .getCollection("notes")
                .withReadConcern(ReadConcern.LOCAL)
                .countDocuments(Filters.exists(StateDocuments.UNPUBLISHED));
    }
}
