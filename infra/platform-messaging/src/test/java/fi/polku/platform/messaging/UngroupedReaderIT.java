package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UngroupedReaderIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Scene scene = Scene.onSharedBroker();
    private final Queue<Arrival> fromBeginning = new ConcurrentLinkedQueue<>();
    private final Queue<Arrival> ofTheOther = new ConcurrentLinkedQueue<>();
    private final Queue<Arrival> fromEnd = new ConcurrentLinkedQueue<>();

    @Test
    void everyReplicaSeesEverythingFromWhereItBegins() {
        try (Replicas service = Replicas.start(NotesService.class, 2, scene.of("notes"));
                TopicProbe topic = new TopicProbe(scene)) {
            Aggregates<Note> notes = PublishingIT.notes(service, 0);
            UUID early = notes.createDerived(Ids.next(), "16", Note.of("early")).id();
            await().atMost(SOON).untilAsserted(() -> assertThat(topic.records()).hasSize(1));
            UngroupedReader one = service.bean(0, UngroupedReader.class);
            UngroupedReader other = service.bean(1, UngroupedReader.class);
            UngroupedReader.Reading whole = one.read(scene.topic(), new ReadFrom.Beginning(), fromBeginning::addAll);
            UngroupedReader.Reading rest = one.read(scene.topic(), new ReadFrom.End(), fromEnd::addAll);
            UngroupedReader.Reading placed =
                    other.read(scene.topic(), new ReadFrom.Position(Map.of()), ofTheOther::addAll);
            await().atMost(SOON).until(() -> whole.isCaughtUp() && rest.isCaughtUp() && placed.isCaughtUp());

            UUID late = notes.createDerived(Ids.next(), "16", Note.of("late")).id();

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(ids(fromBeginning)).containsExactlyInAnyOrder(early, late));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(ids(ofTheOther)).containsExactlyInAnyOrder(early, late));
            await().atMost(SOON).untilAsserted(() -> assertThat(ids(fromEnd)).containsExactly(late));
            assertThat(one.parse(fromEnd.element(), NoteState.class))
                    .hasValueSatisfying(note -> assertThat(note.word()).isEqualTo("late"));
            assertThat(one.parse(fromEnd.element(), Answer.class)).isEmpty();
        }
    }

    private static Set<UUID> ids(Queue<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::id).collect(Collectors.toSet());
    }
}
