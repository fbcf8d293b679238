package fi.polku.platform.messaging;

import fi.polku.platform.mongo.Leases;
import fi.polku.platform.mongo.PatientStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Vouches each second, on every partition, that what was committed has been sent. Silent while anything has waited for longer, so
 * silence tells the readers that their copies may be behind. A store that is only slow must not bring it about (R6).
 */
final class Beats implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Beats.class);
    private static final String LEASE = "beats";
    private static final Duration LEASE_TTL = Duration.ofSeconds(3);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration MAY_WAIT = Duration.ofSeconds(2);

    private final Collection<TopicSpec> specs;
    private final PublishedAggregates published;
    private final Topics topics;
    private final KafkaTemplate<String, byte[]> kafka;
    private final CloudEvents events;
    private final PatientStore store;
    private final Clock clock;
    private final Map<String, Set<Integer>> partitions = new HashMap<>();
    private final Pace pace = new Pace();

    Beats(
            Collection<TopicSpec> specs,
            PublishedAggregates published,
            Topics topics,
            KafkaTemplate<String, byte[]> kafka,
            CloudEvents events,
            PatientStore store,
            Clock clock) {
        this.specs = specs.stream().filter(TopicSpec::beats).toList();
        this.published = published;
        this.topics = topics;
        this.kafka = kafka;
        this.events = events;
        this.store = store;
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
        Leases leases = new Leases(store.database(), clock);
        boolean told = false;
        do {
            try {
                if (leases.acquire(LEASE, LEASE_TTL)) {
                    specs.forEach(this::beat);
                }
                told = false;
            } catch (RuntimeException e) {
                if (!told) {
                    LOG.warn("No beats for now: {}", e.toString());
                    told = true;
                }
            }
        } while (pace.pause(EVERY));
    }

    @Override
    public void stop() {
        pace.stop();
    }

    private void beat(TopicSpec spec) {
        Instant now = clock.instant();
        boolean silent = published.on(spec.name()).stream()
                .anyMatch(aggregate -> Backlog.oldest(store.database(), aggregate)
                        .filter(since -> since.isBefore(now.minus(MAY_WAIT)))
                        .isPresent());
        if (!silent) {
            for (int partition : partitions.computeIfAbsent(
                    spec.name(), name -> topics.ends(name).keySet())) {
                var _ = kafka.send(events.beat(spec.name(), partition, now));
            }
        }
    }
}
