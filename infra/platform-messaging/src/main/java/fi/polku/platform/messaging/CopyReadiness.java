package fi.polku.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether this service's copies hold at least what there was when it started. Where the broker is away then, having been complete
 * once is enough. Once ready it stays ready: a broker that goes away later makes copies old, which is told elsewhere.
 */
final class CopyReadiness implements Worker, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(CopyReadiness.class);
    private static final Duration EVERY = Duration.ofMillis(200);

    private final Topics topics;
    private final Supplier<List<CopyOffsets>> copies;
    private final Map<String, CopyOffsets> missing = new ConcurrentHashMap<>();
    private final Map<String, Goal> goals = new HashMap<>();
    private final Pace pace = new Pace();
    private volatile boolean begun;

    CopyReadiness(Topics topics, Supplier<List<CopyOffsets>> copies) {
        this.topics = topics;
        this.copies = copies;
    }

    boolean isReady() {
        return begun && missing.isEmpty();
    }

    @Override
    public Health health() {
        return isReady()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("missing", Set.copyOf(missing.keySet()))
                        .build();
    }

    @Override
    public String name() {
        return "polku-readiness";
    }

    @Override
    public void run() {
        copies.get().forEach(copy -> missing.put(copy.topic(), copy));
        begun = true;
        do {
            for (CopyOffsets copy : new ArrayList<>(missing.values())) {
                try {
                    if (isThere(copy)) {
                        missing.remove(copy.topic());
                        LOG.info("The copy of {} is there", copy.topic());
                    }
                } catch (RuntimeException e) {
                    LOG.debug("The copy of {} cannot be judged yet: {}", copy.topic(), Faults.kind(e));
                }
            }
        } while (!missing.isEmpty() && pace.pause(EVERY));
    }

    @Override
    public void stop() {
        pace.stop();
    }

    private boolean isThere(CopyOffsets copy) {
        Goal goal = goals.get(copy.topic());
        if (goal == null) {
            try {
                goal = new Goal(topics.id(copy.topic()), topics.ends(copy.topic()));
                goals.put(copy.topic(), goal);
            } catch (UnknownTopicOrPartitionException e) {
                return false;
            } catch (KafkaException e) {
                return copy.wasComplete();
            }
        }
        Map<Integer, Long> next = copy.read(goal.topicId(), goal.ends().keySet());
        boolean there =
                goal.ends().entrySet().stream().allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
        if (there) {
            copy.complete();
        }
        return there;
    }

    private record Goal(Uuid topicId, Map<Integer, Long> ends) {}
}
