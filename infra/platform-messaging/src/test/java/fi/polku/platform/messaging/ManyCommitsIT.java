package fi.polku.platform.messaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.messaging.Aggregates.Beginning;
import fi.polku.platform.messaging.Aggregates.Next;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written together is written as if each had been written alone. */
class ManyCommitsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MANY = 40;
    private static final Scene SCENE = Scene.onSharedBroker();

    private static Replicas service;
    private static Aggregates<Note> notes;

    @BeforeAll
    static void start() {
        service = Replicas.start(NotesService.class, 1, SCENE.of("notes"));
        notes = PublishingIT.notes(service, 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void findsThoseThatThereAre() {
        List<Stored<Note>> made = made("there", 3);

        Stream<UUID> asked = Stream.concat(made.stream().map(Stored::id), Stream.of(Ids.next()));

        assertThat(notes.findAll(asked.toList())).containsExactlyInAnyOrderElementsOf(made);
        assertThat(notes.findAll(List.of())).isEmpty();
    }

    @Test
    void createsWhatIsNotThereAndAnswersWithWhatIs() {
        Stored<Note> there = notes.create(new Creation(Ids.next(), "mac"), "16", Note.of("first"));
        Stored<Note> changed = notes.commit(there, there.state().changed("later"));
        UUID fresh = Ids.next();

        Map<UUID, Stored<Note>> created = notes.createAll(List.of(
                new Beginning<>(new Creation(there.id(), "mac"), "16", Note.of("again")),
                new Beginning<>(new Creation(fresh, "mac"), "16", Note.of("fresh"))));

        assertThat(created.get(fresh)).isEqualTo(notes.find(fresh).orElseThrow());
        Stored<Note> again = requireNonNull(created.get(there.id()));
        assertThat(again.version()).isEqualTo(1);
        assertThat(again.state()).isEqualTo(changed.state());
        assertThat(notes.find(there.id())).contains(changed);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAConflict() {
        Creation creation = new Creation(Ids.next(), "mac");
        var _ = notes.create(creation, "16", Note.of("first"));
        Creation other = new Creation(creation.id(), "other");

        assertThatThrownBy(() -> notes.createAll(List.of(new Beginning<>(other, "16", Note.of("second")))))
                .isInstanceOf(IdempotencyConflict.class);
        assertThat(notes.find(creation.id()).orElseThrow().state().word()).isEqualTo("first");
    }

    @Test
    void commitsThoseThatNobodyElseHasChanged() {
        List<Stored<Note>> seen = made("seen", 3);
        Stored<Note> quicker = notes.commit(seen.getFirst(), new Note("quicker", null, List.of()));
        Stored<Note> quickest = notes.commit(seen.get(1), new Note("quick", null, List.of()));
        quickest = notes.commit(quickest, new Note("quickest", null, List.of()));

        Map<UUID, Stored<Note>> committed = notes.commitAll(together(seen, "slower"));

        Stored<Note> last = notes.find(seen.getLast().id()).orElseThrow();
        assertThat(committed).containsExactlyEntriesOf(Map.of(last.id(), last));
        assertThat(last.state().word()).isEqualTo("slower");
        assertThat(last.version()).isEqualTo(2);
        assertThat(notes.find(quicker.id())).contains(quicker);
        assertThat(notes.find(quickest.id())).contains(quickest);
    }

    @Test
    void ofManyWhoCommitTheSameAtOnceOneSucceedsWithEach() throws Exception {
        List<Stored<Note>> seen = made("start", MANY);

        List<Map<UUID, Stored<Note>>> ends = atOnce(by -> notes.commitAll(together(seen, "by " + by)));

        List<Stored<Note>> winners =
                ends.stream().flatMap(end -> end.values().stream()).toList();
        assertThat(winners).hasSize(MANY);
        assertThat(notes.findAll(seen.stream().map(Stored::id).toList())).containsExactlyInAnyOrderElementsOf(winners);
    }

    @Test
    void tellsEachOfThem() {
        List<Beginning<Note>> beginnings = IntStream.range(0, MANY)
                .mapToObj(i -> new Beginning<>(new Creation(Ids.next(), "mac"), "16", Note.of("word " + i)))
                .toList();
        try (TopicProbe topic = new TopicProbe(SCENE)) {
            Map<UUID, Stored<Note>> made = notes.createAll(beginnings);
            var _ = notes.commitAll(together(made.values(), "changed"));

            Map<String, Long> newest = made.keySet().stream().collect(Collectors.toMap(UUID::toString, _ -> 2L));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topic.lastSequences()).containsAllEntriesOf(newest));
        }
    }

    private static List<Stored<Note>> made(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> notes.createDerived(Ids.next(), "16", Note.of(word)))
                .toList();
    }

    private static List<Next<Note>> together(Collection<Stored<Note>> seen, String word) {
        return seen.stream()
                .map(one -> new Next<>(one, one.state().changed(word)))
                .toList();
    }

    private static <T> List<T> atOnce(Numbered<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = i;
                tasks.add(() -> work.call(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private interface Numbered<T> {
        T call(int number);
    }
}
