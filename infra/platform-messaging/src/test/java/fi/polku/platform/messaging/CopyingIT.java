package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.Unavailable;
import fi.polku.platform.test.Replicas;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two replicas that copy, one service that publishes. */
class CopyingIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Scene SCENE = Scene.onSharedBroker();
    private static Replicas publishing;
    private static Replicas copying;
    private static TopicProbe topic;
    private static TopicProbe dead;
    private static AnswersDesk desk;

    @BeforeAll
    static void start() {
        publishing = Replicas.start(NotesService.class, 1, SCENE.of("notes"));
        copying = Replicas.start(AnswersService.class, 2, SCENE.of("answers"));
        topic = new TopicProbe(SCENE);
        dead = new TopicProbe(SCENE, SCENE.topic() + ".dlt");
        desk = new AnswersDesk(copying);
        await().atMost(SOON).until(() -> copying.bean(1, CopyReadiness.class).isReady());
    }

    @AfterAll
    static void stop() {
        topic.close();
        dead.close();
        copying.close();
        publishing.close();
    }

    @Test
    void copiesTheNewestStateAndAnswersEachFactOnceHoweverOftenItIsTold() {
        Aggregates<Note> notes = PublishingIT.notes(publishing, 0);
        List<Stored<Note>> changed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Stored<Note> note = notes.createDerived(Ids.next(), "16", Note.of("first"));
            changed.add(notes.commit(note, note.state().changed("second")));
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(changed).allMatch(note -> desk.answersTo(note.id()) == 2));
        List<Document> before = desk.copies();
        long answers = desk.answers();
        Set<UUID> ids = changed.stream().map(Stored::id).collect(Collectors.toSet());
        long runs = desk.runsFor(ids);

        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(topic.records());
        records.removeIf(record -> !ids.contains(Envelope.id(record.key())));
        Collections.shuffle(records, new Random(5));
        records.forEach(topic::resend);
        records.forEach(topic::resend);
        awaitAllCopied(notes);

        assertThat(desk.copies()).isEqualTo(before);
        assertThat(desk.answers()).isEqualTo(answers);
        assertThat(desk.runsFor(ids)).isEqualTo(runs);
    }

    @Test
    void anOlderStateChangesNothingAndAnUnknownFieldIsKept() {
        UUID id = Ids.next();

        topic.send(id.toString(), body(id, "new", ",\"mood\":\"glad\""), TopicProbe.headers(5));
        topic.send(id.toString(), body(id, "old", ""), TopicProbe.headers(4));
        await().atMost(SOON).until(() -> desk.answersTo(id) == 1);
        awaitAllCopied(PublishingIT.notes(publishing, 0));

        Document copy = desk.copies().stream()
                .filter(one -> id.equals(one.get("_id")))
                .findFirst()
                .orElseThrow();
        assertThat(copy.get("state", Document.class))
                .containsEntry("word", "new")
                .containsEntry("mood", "glad");
        Copied<NoteState> read = copies().find(id).orElseThrow();
        assertThat(read.sequence()).isEqualTo(5);
        assertThat(read.state().word()).isEqualTo("new");
    }

    @Test
    void aReactionWaitsForAReferenceAndRunsWhenItArrives() {
        Aggregates<Note> notes = PublishingIT.notes(publishing, 0);
        UUID other = Ids.next();
        Stored<Note> waiting = notes.createDerived(Ids.next(), "16", Note.about(other));
        await().atMost(SOON).until(() -> desk.copied(waiting.id(), 1) == 1);
        assertThat(desk.answersTo(waiting.id())).isZero();

        var _ = notes.createDerived(other, "16", Note.of("the other"));

        await().atMost(SOON).until(() -> desk.answersTo(waiting.id()) == 1);
        assertThat(desk.answersTo(other)).isEqualTo(1);
    }

    @Test
    void poisonIsBuriedWithoutAWordOfItAndWhatFollowsIsCopied() {
        UUID ofJson = Ids.next();
        UUID ofSchema = Ids.next();
        UUID withoutWord = Ids.next();
        UUID exploding = Ids.next();
        UUID sound = Ids.next();
        Map<String, String> hostile = new HashMap<>(TopicProbe.headers(1));
        hostile.put("kafka_exception-message", "secret words");
        hostile.put("retry_topic-attempts", "-1");

        topic.send(ofJson.toString(), "{\"secret words".getBytes(UTF_8), hostile);
        topic.send(Ids.next().toString(), null, TopicProbe.headers(1));
        topic.send(
                ofSchema.toString(), "{\"id\":7,\"word\":[\"secret words\"]}".getBytes(UTF_8), TopicProbe.headers(1));
        topic.send(
                withoutWord.toString(),
                ("{\"id\":\"" + withoutWord + "\",\"facts\":[]}").getBytes(UTF_8),
                TopicProbe.headers(1));
        topic.send("secret words", body(Ids.next(), "any", ""), TopicProbe.headers(1));
        topic.send(Ids.next().toString(), body(Ids.next(), "any", ""), Map.of(Headers.TYPE, NoteState.CE_TYPE));
        topic.send(
                Ids.next().toString(), body(Ids.next(), "any", ""), Map.of(Headers.TYPE, "fi.polku.test.unheard.v1"));
        topic.send(exploding.toString(), body(exploding, "explode", ""), TopicProbe.headers(1));
        topic.send(sound.toString(), body(sound, "sound", ""), TopicProbe.headers(1));

        await().atMost(SOON).until(() -> desk.answersTo(sound) == 1);
        await().atMost(SOON).untilAsserted(() -> assertThat(dead.records()).hasSize(7));
        List<String> letters = dead.records().stream()
                .map(record -> new String(record.value(), UTF_8))
                .toList();
        assertThat(letters)
                .allMatch(letter -> letter.contains("\"topic\":\"" + SCENE.topic() + "\""))
                .noneMatch(letter -> letter.contains("secret"));
        assertThat(letters.stream().map(CopyingIT::reason))
                .containsExactlyInAnyOrder(
                        "bad-json",
                        "no-value",
                        "bad-schema",
                        "bad-schema",
                        "bad-envelope",
                        "bad-envelope",
                        "reaction-failed");
        assertThat(dead.records()).allMatch(record -> record.headers().toArray().length == 0);
        assertThat(dead.records())
                .allMatch(record -> record.key().matches(SCENE.topic() + "-\\d-\\d+-answers-" + SCENE.topic()));
        assertThat(desk.copied(exploding, 1)).isEqualTo(1);
    }

    @Test
    void whatIsOutOfReachIsTriedUntilItIsBackAndNeverBuried() {
        long buried = dead.records().size();
        answering().forEach(one -> one.failure.set(new Unavailable("away")));
        Stored<Note> note = PublishingIT.notes(publishing, 0).createDerived(Ids.next(), "16", Note.of("patience"));
        await().atMost(SOON).until(() -> desk.runsFor(Set.of(note.id())) > 4);
        assertThat(desk.answersTo(note.id())).isZero();

        answering().forEach(one -> one.failure.set(null));

        await().atMost(SOON).until(() -> desk.answersTo(note.id()) == 1);
        assertThat(dead.records()).hasSize((int) buried);
    }

    @Test
    void aCopyThatIsReadAgainFromTheBeginningIsTheSame() {
        Aggregates<Note> notes = PublishingIT.notes(publishing, 0);
        Stored<Note> note = notes.createDerived(Ids.next(), "16", Note.of("once"));
        await().atMost(SOON).until(() -> desk.answersTo(note.id()) == 1);
        awaitAllCopied(notes);
        List<Document> before = desk.copies();
        long answers = desk.answers();

        desk.forgetOffsets();
        copying.restart(1);
        copying.restart(0);
        await().atMost(SOON).until(() -> copying.bean(0, CopyReadiness.class).isReady());

        assertThat(desk.copies()).isEqualTo(before);
        assertThat(desk.answers()).isEqualTo(answers);
    }

    /** What is told now is read after all that was told before, in each partition. */
    private static void awaitAllCopied(Aggregates<Note> notes) {
        List<Stored<Note>> last = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            last.add(notes.createDerived(Ids.next(), "16", new Note(AnswersDesk.MARKER, null, List.of())));
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(last).allMatch(note -> desk.copied(note.id(), 1) == 1));
    }

    private static Copy<NoteState> copies() {
        return copying.bean(0, Copies.class).of(NoteState.class);
    }

    private static List<AnswersService.Answering> answering() {
        return List.of(
                copying.bean(0, AnswersService.Answering.class), copying.bean(1, AnswersService.Answering.class));
    }

    private static byte[] body(UUID id, String word, String more) {
        return "{\"id\":\"%s\",\"word\":\"%s\",\"facts\":[{\"sequence\":1,\"name\":\"written\"}]%s}"
                .formatted(id, word, more)
                .getBytes(UTF_8);
    }

    private static String reason(String letter) {
        return letter.replaceAll(".*\"reason\":\"([^\"]+)\".*", "$1");
    }
}
