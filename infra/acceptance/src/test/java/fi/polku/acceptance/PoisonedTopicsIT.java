package fi.polku.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R4: what cannot be handled is told of and passed by, and nothing else is. */
@ExtendWith(RunningPolku.class)
class PoisonedTopicsIT {
    private static final String CLIENTS = "/api/referral/clients";
    private static final String REFERRAL = "polku.referral.v1";
    private static final String PERMISSION = "polku.permission.v1";
    private static final String HALSUA = "074";
    private static final int ONE_IN = 100;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_TRIES = 3;

    private final Polku polku;
    private final Ground ground;
    private final Set<String> invented = new HashSet<>();
    private Broker broker;
    private Poisoned poisoned;

    PoisonedTopicsIT(Polku polku) {
        this.polku = polku;
        ground = polku.ground();
    }

    @BeforeEach
    void beginWithSoundTopics() {
        broker = new Broker(polku);
        String consultation = Course.referred(polku, HALSUA).accepted().openedCase();
        assertThat(consultation).isNotEmpty();
        // The last referral is one that nobody has answered, so what is made like it opens no case.
        ground.settle();
        Course.referred(polku, HALSUA);
        ground.settle();
        Broker.STATES.forEach(topic -> broker.allow(topic, 8 << 20));
        poisoned = new Poisoned(broker);
        assertThat(poisoned.letters()).isEmpty();
    }

    @AfterEach
    void leaveSoundTopics() {
        polku.stack().resumeAll();
        ground.settle();
        poisoned.takeAway(invented);
        Broker.STATES.forEach(topic -> broker.allow(topic, 1_048_588));
        ReadModels.remove(ground, invented);
        broker.close();
    }

    @Test
    void buriesPoisonAloneAndHandlesAllElse() {
        int writes = Extent.of(800, 10_000);
        List<String> clients = writtenAmongPoison(writes);
        List<String> heard = unheardOfFactsAndHostileHeaders();
        endlessTime();
        int skipped = unheardOfAggregates();
        ground.settle();
        Duration slowest = poisoned.settled(0);
        assertThat(slowest).isLessThan(LONGEST);
        assertCopied(clients, "copied_permissions", List.of("referral", "consultation"));
        assertCopied(heard, "copied_referral", List.of("consultation", "reporting"));
        assertTriedAtMost(MOST_TRIES);

        Duration outage = Extent.of(Duration.ofSeconds(30), Duration.ofSeconds(60));
        List<String> meanwhile = new ArrayList<>();
        polku.stack().pause("store");
        long end = System.nanoTime() + outage.toNanos();
        while (System.nanoTime() < end) {
            poisoned.dose();
            meanwhile.add(invented());
            Eventually.after(Duration.ofSeconds(1));
        }
        polku.stack().resume("store");
        Duration slowestAfter = poisoned.settled(System.currentTimeMillis());
        assertThat(slowestAfter).isLessThan(LONGEST);
        ground.settle();
        assertCopied(meanwhile, "copied_referral", List.of("consultation", "reporting"));

        ConsumerRecord<byte[], byte[]> sound = poisoned.sound(REFERRAL);
        assertThat(broker.last(REFERRAL))
                .as("the producer has mended its last record")
                .hasEntrySatisfying(
                        Broker.key(sound), last -> assertThat(last.value()).isEqualTo(sound.value()));
        int replayed = replayWorks();
        assertNowhereInTheLogs(Poison.CANARY);
        Figure.print(
                "R4",
                "%d poisoned records among %d writes and %s without a store: %d dead letters, each once, none else; slowest %d ms, %d ms after the store was back; %d unknown aggregates skipped and counted; %d handled by replay"
                        .formatted(
                                poisoned.doses(),
                                writes,
                                outage,
                                poisoned.letters().size(),
                                slowest.toMillis(),
                                slowestAfter.toMillis(),
                                skipped,
                                replayed));
    }

    /** Clients who were registered one after the other, with poison now and then. */
    private List<String> writtenAmongPoison(int writes) {
        return IntStream.range(0, writes)
                .mapToObj(i -> {
                    if (i % ONE_IN == 0) {
                        poisoned.dose();
                    }
                    return polku.sender()
                            .post(CLIENTS, Course.person(HALSUA, null))
                            .expect(201)
                            .id();
                })
                .toList();
    }

    /** Sound records that no consumer may stumble over. */
    private List<String> unheardOfFactsAndHostileHeaders() {
        String unheardOf = UUID.randomUUID().toString();
        ConsumerRecord<byte[], byte[]> sound = poisoned.sound(REFERRAL);
        String fact =
                "{\"sequence\":2,\"name\":\"levitated\",\"at\":\"2026-01-01T00:00:00Z\",\"how\":[1]},{\"sequence\":1";
        broker.put(List.of(Poison.record(
                sound,
                unheardOf.getBytes(UTF_8),
                Poison.bodyOf(sound, unheardOf).replace("{\"sequence\":1", fact))));
        invented.add(unheardOf);
        String hostile = UUID.randomUUID().toString();
        ProducerRecord<byte[], byte[]> record =
                Poison.record(sound, hostile.getBytes(UTF_8), Poison.bodyOf(sound, hostile));
        Poison.put(record, Poison.HOSTILE);
        broker.put(List.of(record));
        invented.add(hostile);
        return List.of(unheardOf, hostile);
    }

    /** A fact so far off that no store can hold its time: reporting fails over it, as over any fault of a reaction. */
    private void endlessTime() {
        ConsumerRecord<byte[], byte[]> sound = poisoned.sound(REFERRAL);
        String id = UUID.randomUUID().toString();
        String body =
                Poison.bodyOf(sound, id).replaceFirst("\"at\":\"[^\"]+\"", "\"at\":\"+1000000000-12-31T23:59:59Z\"");
        invented.add(id);
        poisoned.put(Poison.record(sound, id.getBytes(UTF_8), body), Set.of("reporting-service"), "reaction-failed");
    }

    private int unheardOfAggregates() {
        int each = 5;
        Map<String, Double> before = skipped();
        for (String topic : Broker.STATES) {
            for (int i = 0; i < each; i++) {
                String id = UUID.randomUUID().toString();
                ProducerRecord<byte[], byte[]> record =
                        Poison.record(poisoned.sound(topic), id.getBytes(UTF_8), "{\"weather\":\"fair\"}");
                Poison.put(record, Map.of("ce_type", "fi.polku.weather.v1"));
                broker.put(List.of(record));
                invented.add(id);
            }
        }
        Eventually.asserted(() -> {
            Map<String, Double> after = skipped();
            for (String topic : Broker.STATES) {
                for (String consumer : Poisoned.consumersOf(topic)) {
                    String meter = consumer.replace("-service", "") + ' ' + topic;
                    assertThat(after.getOrDefault(meter, 0.0) - before.getOrDefault(meter, 0.0))
                            .as(meter)
                            .isEqualTo((double) each);
                }
            }
        });
        return each * Broker.STATES.size();
    }

    /** What each service says of the records it has passed over, by topic. */
    private Map<String, Double> skipped() {
        Map<String, Double> skipped = new HashMap<>();
        for (String service : List.of("referral", "consultation", "reporting")) {
            polku.measured(service)
                    .lines()
                    .filter(line -> line.startsWith("polku_copy_skipped_total{"))
                    .forEach(line -> skipped.put(
                            service + ' ' + line.replaceAll(".*topic=\"([^\"]+)\".*", "$1"),
                            Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
        }
        return skipped;
    }

    private String invented() {
        String id = UUID.randomUUID().toString();
        ConsumerRecord<byte[], byte[]> sound = poisoned.sound(REFERRAL);
        broker.put(List.of(Poison.record(sound, id.getBytes(UTF_8), Poison.bodyOf(sound, id))));
        invented.add(id);
        return id;
    }

    /** A consumer that is told to take larger records gets what it had given up, and nothing else is changed. */
    private int replayWorks() {
        Set<String> large = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : broker.states(PERMISSION)) {
            if (record.value() != null && record.value().length > 1 << 20) {
                large.add(Broker.key(record));
            }
        }
        assertThat(large).isNotEmpty();
        invented.addAll(large);
        assertThat(copied(large, "consultation", "copied_permissions")).isZero();
        var letters = poisoned.letters();
        for (int twice = 0; twice < 2; twice++) {
            polku.stack()
                    .operate(
                            "consultation-service",
                            "--polku.command=replay-dead-letters",
                            "--polku.topic=" + PERMISSION,
                            "--polku.messaging.max-record-size=8MB");
            assertThat(copied(large, "consultation", "copied_permissions")).isEqualTo(large.size());
            assertThat(poisoned.letters()).isEqualTo(letters);
        }
        return large.size();
    }

    private void assertCopied(List<String> ids, String collection, List<String> services) {
        services.forEach(service -> assertThat(copied(new HashSet<>(ids), service, collection))
                .as("%s in %s", collection, service)
                .isEqualTo(ids.size()));
    }

    private long copied(Set<String> ids, String service, String collection) {
        return ground.database(service)
                .getCollection(collection)
                .countDocuments(
                        Filters.in("_id", ids.stream().map(UUID::fromString).toList()));
    }

    private void assertTriedAtMost(int most) {
        assertThat(said("reporting.log").filter(line -> line.contains("failed, try")))
                .hasSize(most)
                .allMatch(line -> line.contains(" of " + MOST_TRIES));
    }

    private void assertNowhereInTheLogs(String words) {
        for (String service : Ground.DATABASES) {
            assertThat(said(service + ".log").filter(line -> line.contains(words)))
                    .isEmpty();
        }
    }

    private Stream<String> said(String log) {
        Path file = polku.stack().folder().resolve("logs").resolve(log);
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
