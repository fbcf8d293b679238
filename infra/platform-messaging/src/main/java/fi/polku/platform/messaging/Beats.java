package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import fi.polku.platform.mongo.Leases;
import fi.polku.platform.mongo.PatientStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Vouches each second, on every partition, that what was committed has been sent. Silent while anything has waited for longer, so
 * silence tells the readers that their copies may be behind. A store that is only slow must not bring it about (R6). Before long the
 * readers refuse, so a long silence is told to the operator with what waits.
 */
final class Beats implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Beats.class);
    private static final String LEASE = "beats";
    private static final Duration LEASE_TTL = Duration.ofSeconds(3);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration MAY_WAIT = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Collection<TopicSpec> specs;
    private final PublishedAggregates published;
    private final Topics topics;
    private final KafkaTemplate<String, byte[]> kafka;
    private final CloudEvents events;
    private final PatientStore store;
    private final MessagingMetrics metrics;
    private final Clock clock;
    private final Map<String, Instant> toldOf = new HashMap<>();
    private final Map<String, Set<Integer>> partitions = new HashMap<>();
    private final Pace pace = new Pace();

    Beats(
            Collection<TopicSpec> specs,
            PublishedAggregates published,
            Topics topics,
            KafkaTemplate<String, byte[]> kafka,
            CloudEvents events,
            PatientStore store,
            MessagingMetrics metrics,
            Clock clock) {
        this.specs = specs.stream().filter(TopicSpec::beats).toList();
        this.published = published;
        this.topics = topics;
        this.kafka = kafka;
        this.events = events;
        this.store = store;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "polku-beats";
    }

    @Override
    public void run() {
        if (specs.isEmpty() || !topics.awaitCreated(pace)) {
            return;
        }
        MongoDatabase database = store.database();
        Leases leases = new Leases(database, clock);
        boolean told = false;
        long begun;
        do {
            begun = System.nanoTime();
            try {
                if (leases.acquire(LEASE, LEASE_TTL)) {
                    specs.forEach(spec -> beat(spec, database));
                } else {
                    specs.forEach(spec -> metrics.beatsSilent(spec.name(), Duration.ZERO));
                }
                told = false;
            } catch (RuntimeException e) {
                if (!told) {
                    LOG.warn("No beats for now: {}", e.toString());
                    told = true;
                }
            }
        } while (pace.pause(untilNext(begun)));
    }

    /** A reader counts each beat from the one before: a pause beside what a slow store takes would count twice. */
    private static Duration untilNext(long begun) {
        Duration left = EVERY.minusNanos(System.nanoTime() - begun);
        return left.isNegative() ? Duration.ZERO : left;
    }

    @Override
    public void stop() {
        pace.stop();
    }

    private void beat(TopicSpec spec, MongoDatabase database) {
        Instant now = clock.instant();
        Optional<Backlog.Waiting> waiting = published.on(spec.name()).stream()
                .flatMap(aggregate ->
                        Backlog.oldest(database.getCollection(aggregate.type().collection(), BsonDocument.class))
                                .stream())
                .filter(one -> one.since().isBefore(now.minus(MAY_WAIT)))
                .min(Comparator.comparing(Backlog.Waiting::since));
        Duration silence =
                waiting.map(one -> Duration.between(one.since(), now)).orElse(Duration.ZERO);
        metrics.beatsSilent(spec.name(), silence);
        if (waiting.isPresent()) {
            tell(spec.name(), waiting.get(), now);
            return;
        }
        for (int partition : partitions.computeIfAbsent(
                spec.name(), name -> topics.ends(name).keySet())) {
            var _ = kafka.send(events.beat(spec.name(), partition, now));
        }
    }

    /** Names what holds the beats up, once in a while. */
    private void tell(String topic, Backlog.Waiting waiting, Instant now) {
        Instant since = now.minus(LONG);
        if (waiting.since().isBefore(since)
                && !toldOf.getOrDefault(topic, Instant.MIN).isAfter(since)) {
            toldOf.put(topic, now);
            LOG.error(
                    "No beats on {} while {} in {} waits to be published, since {}: whoever asks for the age of a copy refuses",
                    topic,
                    waiting.id(),
                    waiting.collection(),
                    waiting.since());
        }
    }
}
