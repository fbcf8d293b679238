package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.test.Replicas;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayDeadLettersIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Scene scene = Scene.onSharedBroker();
    private Replicas service;
    private TopicProbe topic;
    private TopicProbe dead;
    private AnswersDesk desk;

    @BeforeEach
    void start() {
        service = Replicas.start(AnswersService.class, 1, scene.of("answers"));
        topic = new TopicProbe(scene);
        dead = new TopicProbe(scene, scene.topic() + ".dlt");
        desk = new AnswersDesk(service);
        await().atMost(SOON).until(() -> service.bean(0, CopyReadiness.class).isReady());
    }

    @AfterEach
    void stop() {
        topic.close();
        dead.close();
        service.close();
    }

    @Test
    void handsWhatWasGivenUpToTheCopyOnceMoreAndMayBeRepeated() {
        UUID note = buriedForAFaultThatIsMendedSince();

        replay(Map.of());
        assertThat(desk.answersTo(note)).isEqualTo(1);
        replay(Map.of());

        assertThat(desk.answersTo(note)).isEqualTo(1);
        assertThat(dead.records()).hasSize(1);
    }

    @Test
    void whatCannotBeHandledNowEitherKeepsTheLetterItHas() {
        topic.send(Ids.next().toString(), "{".getBytes(UTF_8), TopicProbe.headers(1));
        awaitLetters(1);

        replay(Map.of());

        assertThat(dead.records()).hasSize(1);
    }

    @Test
    void leavesWhatAnOperatorDidNotAskFor() {
        UUID note = buriedForAFaultThatIsMendedSince();

        replay(Map.of("polku.since", "2999-01-01T00:00:00Z"));

        assertThat(desk.answersTo(note)).isZero();
    }

    @Test
    void leavesTheLettersOfOthersAndWhatIsNoLetter() {
        UUID note = buriedForAFaultThatIsMendedSince();
        ConsumerRecord<String, byte[]> letter = dead.records().getFirst();
        dead.send("x", "{".getBytes(UTF_8), Map.of());
        dead.send("y", null, Map.of());
        dead.send("z", text(letter).replace("\"answers-", "\"others-").getBytes(UTF_8), Map.of());
        dead.send(
                "u",
                text(letter)
                        .replaceAll("\"partition\":\\d+", "\"partition\":99")
                        .getBytes(UTF_8),
                Map.of());

        replay(Map.of());

        assertThat(desk.answersTo(note)).isEqualTo(1);
        assertThat(desk.copies()).hasSize(1);
    }

    @Test
    void aRecordThatIsGoneIsPassedOver() {
        UUID note = buriedForAFaultThatIsMendedSince();
        ConsumerRecord<String, byte[]> letter = dead.records().getFirst();
        dead.send(
                "v", text(letter).replaceAll("\"offset\":\\d+", "\"offset\":99").getBytes(UTF_8), Map.of());

        replay(Map.of());

        assertThat(desk.answersTo(note)).isEqualTo(1);
        assertThat(dead.records()).hasSize(2);
    }

    @Test
    void theSameRecordIsBuriedUnderTheSameKeyHoweverOftenItIsRead() {
        topic.send(Ids.next().toString(), "{".getBytes(UTF_8), TopicProbe.headers(1));
        awaitLetters(1);

        desk.forgetOffsets();
        service.restart(0);
        awaitLetters(2);

        List<ConsumerRecord<String, byte[]>> letters = dead.records();
        assertThat(letters.getFirst().key())
                .isEqualTo(letters.getLast().key())
                .contains(topic.records().getFirst().topic());
    }

    private UUID buriedForAFaultThatIsMendedSince() {
        AnswersService.Answering answering = service.bean(0, AnswersService.Answering.class);
        answering.failure.set(new IllegalStateException("A fault of this release"));
        UUID note = Ids.next();
        topic.send(
                note.toString(),
                "{\"id\":\"%s\",\"word\":\"there\",\"facts\":[{\"sequence\":1,\"name\":\"written\"}]}"
                        .formatted(note)
                        .getBytes(UTF_8),
                TopicProbe.headers(1));
        awaitLetters(1);
        answering.failure.set(null);
        return note;
    }

    private void awaitLetters(int count) {
        await().atMost(SOON).untilAsserted(() -> assertThat(dead.records()).hasSize(count));
    }

    private void replay(Map<String, String> options) {
        Map<String, String> command = new LinkedHashMap<>(scene.of("answers"));
        command.put("polku.command", "replay-dead-letters");
        command.putAll(options);
        try (Replicas operator = Replicas.start(AnswersService.class, 1, command)) {
            assertThat(operator.context(0).isActive()).isFalse();
        }
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), UTF_8);
    }
}
