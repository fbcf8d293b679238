package fi.polku.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator watches: how much waits, how long, and what had to be mended, passed over or buried. */
final class MessagingMetrics {

    private static final String TOPIC = "topic";

    private final MeterRegistry registry;
    private final Map<String, Timer> sendLag = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> gauges = new ConcurrentHashMap<>();

    MessagingMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void sent(String topic, Duration sinceCommit) {
        sendLag.computeIfAbsent(
                        topic,
                        _ -> Timer.builder("polku.send.lag")
                                .tag(TOPIC, topic)
                                .publishPercentileHistogram()
                                .register(registry))
                .record(sinceCommit.isNegative() ? Duration.ZERO : sinceCommit);
    }

    void unpublished(String collection, long count, Duration age) {
        gauge("polku.unpublished.count", "collection", collection).set(count);
        gauge("polku.unpublished.age", "collection", collection).set(age.toSeconds());
    }

    /** A state was to be sent that no broker takes. */
    void unsendable(String topic) {
        count("polku.unsendable", topic, 1);
    }

    void beatsSilent(String topic, Duration time) {
        gauge("polku.beats.silent", TOPIC, topic).set(time.toSeconds());
    }

    void copyLag(String topic, long records) {
        gauge("polku.copy.lag", TOPIC, topic).set(records);
    }

    void repaired(String topic, int records) {
        count("polku.check.repaired", topic, records);
    }

    void skipped(String topic, int records) {
        count("polku.copy.skipped", topic, records);
    }

    void repeated(String topic, int records) {
        count("polku.copy.repeated", topic, records);
    }

    void buried(String topic, Poison reason) {
        registry.counter("polku.dead.letters", TOPIC, topic, "reason", reason.code())
                .increment();
    }

    private void count(String name, String topic, int records) {
        if (records > 0) {
            registry.counter(name, TOPIC, topic).increment(records);
        }
    }

    private AtomicLong gauge(String name, String tag, String value) {
        return gauges.computeIfAbsent(
                name + '|' + value,
                _ -> registry.gauge(name, Tags.of(tag, value), new AtomicLong(), AtomicLong::doubleValue));
    }
}
