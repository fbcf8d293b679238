package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R3: what is told again in any order changes nothing, and what compaction leaves tells the same. */
@ExtendWith(RunningPolku.class)
class ReplayedTopicsIT {
    private static final String LESTIJARVI = "421";
    private static final int ROUNDS = 3;

    private final Polku polku;
    private final Ground ground;
    private final Figures figures;

    ReplayedTopicsIT(Polku polku) {
        this.polku = polku;
        ground = polku.ground();
        figures = new Figures(polku);
    }

    @Test
    void readModelsAreTheSameHoweverTheTopicsAreRead() {
        refer(Extent.of(6, 100));
        ground.settle();
        var models = ReadModels.of(ground);
        var aggregates = ReadModels.aggregates(ground);
        var reports = figures.all();
        assertThat(models).isNotEmpty();

        try (Broker broker = new Broker(polku)) {
            long seed = ThreadLocalRandom.current().nextLong();
            int replayed = replayShuffled(broker, new Random(seed));
            assertSame("replayed, seed " + seed, ReadModels.of(ground), models);
            assertSame("replayed, seed " + seed, ReadModels.aggregates(ground), aggregates);
            assertThat(figures.all()).isEqualTo(reports);

            int kept = readFromWhatCompactionLeaves(broker);
            assertSame("rebuilt", ReadModels.of(ground), models);
            assertSame("rebuilt", ReadModels.aggregates(ground), aggregates);
            assertThat(figures.all()).isEqualTo(reports);

            assertThat(ground.dead()).isZero();
            Figure.print(
                    "R3",
                    "%d records replayed shuffled in %d rounds, then %d left by compaction: %d documents of read models and %d reports equal"
                            .formatted(replayed, ROUNDS, kept, models.size(), reports.size()));
        }
    }

    /** Clients at every stage of their way. */
    private void refer(int courses) {
        for (int i = 0; i < courses; i++) {
            Course course = Course.referred(polku, LESTIJARVI);
            int stage = i % 6;
            if (stage == 1) {
                course.withdrawn();
            } else if (stage > 1) {
                proceed(course.accepted(), stage);
            }
        }
    }

    private static void proceed(Course course, int stage) {
        String consultation = course.openedCase();
        if (stage > 2) {
            course.meetingOn(consultation);
            course.recommended(consultation);
        }
        if (stage > 3) {
            course.summaryDelivered(consultation);
            course.followedTo("OUTCOME_REPORTED");
        }
        if (stage > 4) {
            course.closed();
        }
    }

    /** Each key stays in its partition, as every producer leaves it; all else is mixed. */
    private int replayShuffled(Broker broker, Random random) {
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>();
        Broker.STATES.forEach(topic -> all.addAll(again(broker.states(topic))));
        try (CopiesWatch watch = new CopiesWatch(ground)) {
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(all, random);
                assertThat(broker.put(all)).hasSameSizeAs(all);
                ground.settle();
            }
            assertThat(watch.wentBack()).as("copies that went back meanwhile").isEmpty();
        }
        return all.size() * ROUNDS;
    }

    private int readFromWhatCompactionLeaves(Broker broker) {
        List<String> services = Ground.DATABASES;
        services.forEach(polku.stack()::stop);
        List<ProducerRecord<byte[], byte[]>> left = new ArrayList<>();
        for (String topic : Broker.STATES) {
            Map<String, ConsumerRecord<byte[], byte[]>> last = broker.last(topic);
            left.addAll(again(last.values()));
            broker.empty(topic);
            assertThat(broker.states(topic)).isEmpty();
        }
        broker.put(left);
        ReadModels.forget(ground);
        assertThat(ReadModels.of(ground)).isEmpty();
        services.forEach(polku.stack()::startAgain);
        ground.settle();
        return left.size();
    }

    /** Tells those that differ alone: of thousands of documents nobody would find them. */
    private static void assertSame(String how, Map<String, String> now, Map<String, String> before) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        assertThat(names)
                .as(how)
                .allSatisfy(name -> assertThat(now.get(name)).as(name).isEqualTo(before.get(name)));
    }

    private static List<ProducerRecord<byte[], byte[]>> again(Collection<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(record -> new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers()))
                .toList();
    }
}
