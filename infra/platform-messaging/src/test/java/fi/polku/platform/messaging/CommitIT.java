package fi.polku.platform.messaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fi.polku.platform.messaging.Aggregates.Beginning;
import fi.polku.platform.messaging.Aggregates.Next;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.mongo.StateTooLarge;
import fi.polku.platform.test.Replicas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the store holds after commits; whether it is sent is tried elsewhere. */
class CommitIT {

    private static Replicas service;
    private static Aggregates<Note> notes;

    @BeforeAll
    static void start() {
        service = Replicas.start(NotesService.class, 1, Scene.onSharedBroker().of("notes"));
        service.bean(0, Workers.class).stop();
        notes = PublishingIT.notes(service, 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void ofAHundredCommitsOnOneVersionOneSucceeds() throws Exception {
        Stored<Note> seen = notes.createDerived(Ids.next(), "16", Note.of("start"));

        List<String> ends = together(100, i -> {
            try {
                return notes.commit(seen, seen.state().changed("by " + i))
                        .state()
                        .word();
            } catch (StaleVersion e) {
                return "stale";
            }
        });

        assertThat(Collections.frequency(ends, "stale")).isEqualTo(99);
        Stored<Note> now = notes.find(seen.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(ends).contains(now.state().word());
    }

    @Test
    void fiftyEqualCreationsMakeOneAggregateAndGetEqualAnswers() throws Exception {
        Creation creation = new Creation(Ids.next(), "mac");

        List<Stored<Note>> answers = together(50, _ -> notes.create(creation, "16", Note.of("once")));

        assertThat(answers).hasSize(50).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().version()).isEqualTo(1);
        assertThat(notes.list(Filters.eq("state.word", "once"), Sorts.ascending("_id"), 10))
                .hasSize(1);
    }

    @Test
    void aRepeatedCreationGetsWhatTheFirstMadeToldAsItsFirstVersion() {
        Creation creation = new Creation(Ids.next(), "mac");
        assertThat(notes.repeated(creation)).isEmpty();
        Stored<Note> first = notes.create(creation, "16", Note.of("first"));
        Stored<Note> changed = notes.commit(first, first.state().changed("later"));

        Stored<Note> repeat = notes.create(creation, "16", Note.of("first"));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(repeat.version()).isEqualTo(1);
        assertThat(repeat.state().word()).isEqualTo("later");
        assertThat(notes.repeated(creation)).contains(repeat);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAConflict() {
        UUID id = Ids.next();
        var _ = notes.create(new Creation(id, "mac"), "16", Note.of("first"));

        assertThatThrownBy(() -> notes.create(new Creation(id, "other"), "16", Note.of("second")))
                .isInstanceOf(IdempotencyConflict.class);
        assertThatThrownBy(() -> notes.repeated(new Creation(id, "other"))).isInstanceOf(IdempotencyConflict.class);
        assertThat(notes.find(id).orElseThrow().state().word()).isEqualTo("first");
    }

    @Test
    void whatAReactionFindsMadeItLeavesAlone() {
        Stored<Note> made = notes.createDerived(Ids.next(), "16", Note.of("first"));
        Stored<Note> changed = notes.commit(made, made.state().changed("later"));

        assertThat(notes.createDerived(made.id(), "16", Note.of("first"))).isEqualTo(changed);
    }

    @Test
    void whatANewerReleaseWroteBesideOurFieldsSurvivesAndWhatIsNullIsAbsent() {
        Stored<Note> note = notes.createDerived(Ids.next(), "16", Note.about(Ids.next()));
        database().getCollection("notes").updateOne(Filters.eq(note.id()), Updates.set("state.mood", "glad"));

        var _ = notes.commit(note, new Note("changed", null, List.of()));

        Document state = document(note).get("state", Document.class);
        assertThat(state).containsEntry("mood", "glad").containsEntry("word", "changed");
        assertThat(state).doesNotContainKey("about");
    }

    @Test
    void aCommitThatFollowsAWaitingOneKeepsItsTime() {
        Stored<Note> note = notes.createDerived(Ids.next(), "16", Note.of("first"));
        Object since = document(note).get(StateDocuments.UNPUBLISHED);

        Stored<Note> second = notes.commit(note, note.state().changed("second"));
        var _ = notes.commit(second, second.state().changed("third"));

        assertThat(since).isNotNull();
        assertThat(document(note).get(StateDocuments.UNPUBLISHED)).isEqualTo(since);
    }

    @Test
    void whatNoBrokerWouldTakeIsNotWritten() {
        Note large = Note.of("ä".repeat(500_000));
        UUID fresh = Ids.next();
        Stored<Note> there = notes.createDerived(Ids.next(), "16", Note.of("small"));

        assertTooLarge(() -> notes.create(new Creation(fresh, "mac"), "16", large));
        assertTooLarge(() -> notes.createDerived(fresh, "16", large));
        assertTooLarge(() -> notes.createAll(List.of(new Beginning<>(new Creation(fresh, "mac"), "16", large))));
        assertTooLarge(() -> notes.commit(there, large));
        assertTooLarge(() -> notes.commitAll(List.of(new Next<>(there, large))));
        assertTooLarge(() -> notes.requireRoom(fresh, "16", large));

        assertThat(notes.find(fresh)).isEmpty();
        assertThat(notes.find(there.id())).contains(there);
    }

    @Test
    void whatWasNeverToldCanBeTakenAwayByWhoHasSeenIt() {
        AggregateFactory aggregates = service.bean(0, AggregateFactory.class);
        Aggregates<Note> kept = aggregates.of(AggregateType.unpublished("kept_notes", Note.class));
        Stored<Note> first = kept.createDerived(Ids.next(), "16", Note.of("first"));
        Stored<Note> second = kept.commit(first, first.state().changed("second"));
        Stored<Note> told = notes.createDerived(Ids.next(), "16", Note.of("told"));

        assertThatThrownBy(() -> kept.remove(first)).isInstanceOf(StaleVersion.class);
        kept.remove(second);

        assertThat(kept.find(first.id())).isEmpty();
        assertThatThrownBy(() -> kept.remove(second)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> notes.remove(told)).isInstanceOf(IllegalArgumentException.class);
        assertThat(notes.find(told.id())).contains(told);
    }

    private static void assertTooLarge(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOf(StateTooLarge.class);
    }

    private static Document document(Stored<Note> note) {
        Document document =
                database().getCollection("notes").find(Filters.eq(note.id())).first();
        return requireNonNull(document);
    }

    private static MongoDatabase database() {
        return service.bean(0, MongoDatabase.class);
    }

    private static <T> List<T> together(int times, Numbered<T> task) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                tasks.add(() -> task.call(number));
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
