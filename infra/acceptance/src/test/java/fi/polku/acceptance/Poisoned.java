package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** The poison that lies on the topics, and the dead letters that every consumer owes for it. */
final class Poisoned {
    /** Who copies what, of the kinds that all consumers of a topic copy. */
    private static final Map<String, String> KIND = Map.of(
            "polku.directory.v1", "fi.polku.directory.membership.v1",
            "polku.permission.v1", "fi.polku.permission.v1",
            "polku.referral.v1", "fi.polku.referral.v1",
            "polku.consultation.v1", "fi.polku.consultation.case.v1");

    private static final Map<String, Set<String>> CONSUMERS = Map.of(
            "polku.directory.v1", Set.of("referral-service", "consultation-service", "reporting-service"),
            "polku.permission.v1", Set.of("referral-service", "consultation-service"),
            "polku.referral.v1", Set.of("referral-service", "consultation-service", "reporting-service"),
            "polku.consultation.v1", Set.of("referral-service", "consultation-service", "reporting-service"));

    private static final List<Poison> KINDS = List.of(Poison.values());

    private final Broker broker;
    private final Map<String, ConsumerRecord<byte[], byte[]>> sound = new HashMap<>();
    private final Map<DeadLetter, Long> owed = new HashMap<>();
    private int doses;

    /** Takes the newest record of each kind for a model: of all partitions, which are read in any order. */
    Poisoned(Broker broker) {
        this.broker = broker;
        for (String topic : Broker.STATES) {
            broker.last(topic).values().stream()
                    .filter(record -> Objects.equals(KIND.get(topic), Broker.header(record, "ce_type")))
                    .max(Comparator.comparingLong(ConsumerRecord::timestamp))
                    .ifPresent(record -> sound.put(topic, record));
            assertThat(sound).containsKey(topic);
        }
    }

    /** A sound record to make others from. */
    ConsumerRecord<byte[], byte[]> sound(String topic) {
        return Objects.requireNonNull(sound.get(topic), topic);
    }

    static Set<String> consumersOf(String topic) {
        return CONSUMERS.getOrDefault(topic, Set.of());
    }

    int doses() {
        return doses;
    }

    /** One more of another kind, on another topic: all pairs come in turn. */
    synchronized void dose() {
        Poison poison = KINDS.get(doses % KINDS.size());
        String topic = Broker.STATES.get((doses / KINDS.size() + doses) % Broker.STATES.size());
        put(poison.of(sound(topic)), consumersOf(topic), poison.reason());
    }

    synchronized void put(ProducerRecord<byte[], byte[]> record, Collection<String> consumers, String reason) {
        RecordMetadata at = broker.put(List.of(record)).getFirst();
        consumers.forEach(consumer ->
                owed.put(new DeadLetter(at.topic(), at.partition(), at.offset(), consumer, reason), at.timestamp()));
        doses++;
    }

    /**
     * All that is owed is there, and nothing else.
     *
     * @param notBefore when the consumers could begin to handle what had come by then
     * @return how long the slowest took
     */
    synchronized Duration settled(long notBefore) {
        Eventually.asserted(() -> assertThat(letters().keySet()).containsAll(owed.keySet()));
        Map<DeadLetter, List<Long>> letters = letters();
        assertThat(letters.keySet()).isEqualTo(owed.keySet());
        assertThat(letters)
                .allSatisfy(
                        (letter, times) -> assertThat(times).as("%s", letter).hasSize(1));
        long slowest = 0;
        for (Map.Entry<DeadLetter, Long> one : owed.entrySet()) {
            long written = letters.getOrDefault(one.getKey(), List.of()).getFirst();
            if (written >= notBefore) {
                slowest = Math.max(slowest, written - Math.max(one.getValue(), notBefore));
            }
        }
        return Duration.ofMillis(slowest);
    }

    /** The letters, each with when it was written. */
    Map<DeadLetter, List<Long>> letters() {
        Map<DeadLetter, List<Long>> letters = new HashMap<>();
        for (String topic : Broker.STATES) {
            broker.states(topic + ".dlt")
                    .forEach(record -> letters.computeIfAbsent(DeadLetter.of(record), _ -> new ArrayList<>())
                            .add(record.timestamp()));
        }
        return letters;
    }

    /** Takes the poison and what was written about it away, and leaves of each key the last sound record. */
    synchronized void takeAway(Set<String> alsoKeys) {
        Set<String> places = new HashSet<>();
        owed.keySet().forEach(one -> places.add(place(one.topic(), one.partition(), one.offset())));
        for (String topic : Broker.STATES) {
            Map<String, ConsumerRecord<byte[], byte[]>> last = new HashMap<>();
            broker.states(topic).stream()
                    .filter(record -> !places.contains(place(topic, record.partition(), record.offset())))
                    .filter(record -> !alsoKeys.contains(Broker.key(record)))
                    .forEach(record -> last.put(Broker.key(record), record));
            broker.empty(topic);
            broker.empty(topic + ".dlt");
            broker.put(last.values().stream()
                    .map(record -> new ProducerRecord<>(
                            topic, record.partition(), record.key(), record.value(), record.headers()))
                    .toList());
        }
    }

    private static String place(String topic, int partition, long offset) {
        return topic + ' ' + partition + ' ' + offset;
    }
}
