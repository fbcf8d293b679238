package fi.polku.platform.messaging;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.cursor.TimeoutMode;
import fi.polku.platform.mongo.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what a crash or an outage left behind. Of several replicas one sweeps, to save work; two would do no harm. */
final class Sweep implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final String LEASE = "sweep";
    private static final Duration LEASE_TTL = Duration.ofSeconds(5);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 500;

    /** Younger ones are on their way by themselves. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(2);

    private final PublishedAggregates published;
    private final Publisher publisher;
    private final Topics topics;
    private final Leases leases;
    private final MessagingMetrics metrics;
    private final Clock clock;
    private final Pace pace = new Pace();
    private boolean indexed;

    Sweep(
            PublishedAggregates published,
            Publisher publisher,
            Topics topics,
            Leases leases,
            MessagingMetrics metrics,
            Clock clock) {
        this.published = published;
        this.publisher = publisher;
        this.topics = topics;
        this.leases = leases;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "polku-sweep";
    }

    @Override
    public void run() {
        if (published.all().isEmpty() || !topics.awaitCreated(pace)) {
            return;
        }
        do {
            try {
                index();
                measure();
                if (leases.acquire(LEASE, LEASE_TTL)) {
                    published.all().forEach(this::sweep);
                }
            } catch (RuntimeException e) {
                LOG.warn("The sweep waits: {}", Faults.kind(e));
            }
        } while (pace.pause(EVERY));
    }

    @Override
    public void stop() {
        pace.stop();
    }

    private void sweep(PublishedAggregate<?> aggregate) {
        Instant before = clock.instant().minus(LEFT_BEHIND);
        try (MongoCursor<BsonDocument> left = aggregate
                .collection()
                .find(Backlog.before(before))
                .sort(Backlog.OLDEST_FIRST)
                .batchSize(AT_ONCE)
                .timeoutMode(TimeoutMode.ITERATION)
                .iterator()) {
            while (left.hasNext() && pace.running()) {
                if (sent(aggregate, left) == 0) {
                    return;
                }
                leases.acquire(LEASE, LEASE_TTL);
            }
        }
    }

    /** Sends the next ones and waits for them; how many arrived, or never will for a fault of their own. */
    private int sent(PublishedAggregate<?> aggregate, MongoCursor<BsonDocument> left) {
        List<CompletableFuture<@Nullable Void>> sends = new ArrayList<>(AT_ONCE);
        while (sends.size() < AT_ONCE && left.hasNext()) {
            sends.add(publisher.publish(aggregate.read(left.next())));
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int settled = 0;
        for (CompletableFuture<@Nullable Void> send : sends) {
            settled += isSettled(send, deadline) ? 1 : 0;
        }
        LOG.debug(
                "Swept {} of {} in {}", settled, sends.size(), aggregate.type().collection());
        return settled;
    }

    private static boolean isSettled(CompletableFuture<@Nullable Void> send, long deadline) {
        try {
            send.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException e) {
            return !StateSender.isAway(e.getCause());
        } catch (TimeoutException e) {
            LOG.trace("Left for the next sweep", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void index() {
        if (!indexed) {
            published
                    .all()
                    .forEach(aggregate -> Backlog.index(aggregate.collection().withTimeout(1, TimeUnit.HOURS)));
            indexed = true;
        }
    }

    private void measure() {
        Instant now = clock.instant();
        for (PublishedAggregate<?> aggregate : published.all()) {
            Duration age = Backlog.oldest(aggregate.collection())
                    .map(since -> Duration.between(since, now))
                    .orElse(Duration.ZERO);
            long count = age.isZero() ? 0 : Backlog.count(aggregate);
            metrics.unpublished(aggregate.type().collection(), count, age);
        }
    }
}
