package fi.polku.platform.messaging;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Knows the age of each copy that somebody asks about; the first question, or the first beat met, begins the measuring. */
final class BeatAges implements CopyAge, SmartLifecycle {

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    private final PublishedAggregates published;
    private final CopySpecs specs;
    private final MongoDatabase database;
    private final Topics topics;
    private final KafkaClients kafka;
    private volatile boolean running;

    BeatAges(
            PublishedAggregates published, CopySpecs specs, MongoDatabase database, Topics topics, KafkaClients kafka) {
        this.published = published;
        this.specs = specs;
        this.database = database;
        this.topics = topics;
        this.kafka = kafka;
    }

    @Override
    public void require(String topic, Duration limit) {
        if (isOwn(topic)) {
            return;
        }
        Watch watch = watch(topic);
        if (watch == null || !watch.age().isWithin(limit.toNanos(), System.nanoTime())) {
            throw new CopyTooOld(topic, limit);
        }
    }

    /** Begins to measure a topic whose beats have been met, so that the first question is answered at once. */
    void met(String topic) {
        if (!isOwn(topic)) {
            var _ = watch(topic);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        watches.values().forEach(watch -> watch.loop().stop());
        watches.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private @Nullable Watch watch(String topic) {
        if (!running) {
            return null;
        }
        return watches.computeIfAbsent(topic, this::begin);
    }

    private Watch begin(String topic) {
        List<CopiedType<?>> types = specs.byTopic().get(topic);
        if (types == null) {
            throw new IllegalArgumentException("No copy is kept of " + topic);
        }
        MeasuredAge age = new MeasuredAge();
        BeatTask task = new BeatTask(age, new CopyOffsets(database, topic, types), topics);
        TailLoop loop = new TailLoop("polku-age-" + topic, topic, () -> kafka.consumer(null), task);
        Thread thread = Thread.ofPlatform().name(loop.name()).daemon().unstarted(loop::run);
        thread.start();
        return new Watch(age, loop);
    }

    private boolean isOwn(String topic) {
        return published.topics().contains(topic);
    }

    private record Watch(MeasuredAge age, TailLoop loop) {}
}
