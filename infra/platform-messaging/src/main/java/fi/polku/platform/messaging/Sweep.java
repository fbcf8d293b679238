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
    private static final Duration A_MOMENT = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 500;

    /** Younger ones are on their way by themselves. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(2);

    private final PublishedAggregates published;
    private final Publisher publisher;
    private final Settler settler;
    private final Topics topics;
    private final Leases leases;
    private final MessagingMetrics metrics;
    private final Clock clock;
    private final Pace pace = new Pace();
    private boolean indexed;

    Sweep(
            PublishedAggregates published,
            Publisher publisher,
            Settler settler,
            Topics topics,
            Leases leases,
            MessagingMetrics metrics,
            Clock clock) {
        this.published = published;
        this.publisher = publisher;
        this.settler = settler;
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
        boolean more;
        do {
            more = swept();
        } while (more ? pace.running() : pace.pause(EVERY));
    }

    /** Whether some of it arrived and some did not: then the broker is there again, and the rest need not wait. */
    private boolean swept() {
        boolean more = false;
        try {
            index();
            measure();
            if (leases.acquire(LEASE, LEASE_TTL)) {
                for (PublishedAggregate<?> aggregate : published.all()) {
                    more |= sweep(aggregate);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The sweep waits: {}", Faults.kind(e));
        }
        return more;
    }

    @Override
    public void stop() {
        pace.stop();
    }

    /** Whether some of it arrived and some waits. */
    private boolean sweep(PublishedAggregate<?> aggregate) {
        // What is acknowledged and not noted yet would be found, and sent once more.
        noted(settler.caughtUp());
        Instant before = clock.instant().minus(LEFT_BEHIND);
        Arrivals all = Arrivals.NONE_SENT;
        try (MongoCursor<BsonDocument> left = aggregate
                .collection()
                .find(Backlog.before(before))
                .sort(Backlog.OLDEST_FIRST)
                .batchSize(AT_ONCE)
                .timeoutMode(TimeoutMode.ITERATION)
                .iterator()) {
            // One batch goes out while the one before it arrives; the notes on the one before that are waited for.
            List<CompletableFuture<@Nullable Void>> ahead = List.of();
            CompletableFuture<@Nullable Void> notes = settler.caughtUp();
            while (left.hasNext() && pace.running()) {
                List<CompletableFuture<@Nullable Void>> next = sent(aggregate, left);
                Arrivals those = arrivals(ahead);
                all = all.and(those);
                if (those.isNoneOfThem()) {
                    return all.areSome();
                }
                noted(notes);
                notes = settler.caughtUp();
                ahead = next;
                leases.acquire(LEASE, LEASE_TTL);
            }
            return all.and(arrivals(ahead)).areSome();
        }
    }

    /** The next ones, on their way. */
    private List<CompletableFuture<@Nullable Void>> sent(
            PublishedAggregate<?> aggregate, MongoCursor<BsonDocument> left) {
        List<CompletableFuture<@Nullable Void>> sends = new ArrayList<>(AT_ONCE);
        while (sends.size() < AT_ONCE && left.hasNext()) {
            sends.add(publisher.publish(aggregate.read(left.next())));
        }
        return sends;
    }

    /** Waits for them. Where none arrives, what is sent after them goes by a producer that carries none of it. */
    private Arrivals arrivals(List<CompletableFuture<@Nullable Void>> sends) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int arrived = 0;
        int never = 0;
        for (CompletableFuture<@Nullable Void> send : sends) {
            switch (fate(send, deadline)) {
                case ARRIVED -> arrived++;
                case NEVER -> never++;
                case WAITS -> LOG.trace("Left for the next sweep");
            }
        }
        Arrivals arrivals = new Arrivals(sends.size(), arrived, never);
        if (arrivals.isNoneOfThem()) {
            publisher.renew();
        }
        return arrivals;
    }

    private static Fate fate(CompletableFuture<@Nullable Void> send, long deadline) {
        try {
            send.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return Fate.ARRIVED;
        } catch (ExecutionException e) {
            return StateSender.isAway(e.getCause()) ? Fate.WAITS : Fate.NEVER;
        } catch (TimeoutException _) {
            return Fate.WAITS;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Fate.WAITS;
        }
    }

    /** Waits a while for the notes on what was sent, so that they never lie far behind. */
    private void noted(CompletableFuture<@Nullable Void> notes) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean waiting = !notes.isDone();
        while (waiting) {
            waiting = pace.pause(A_MOMENT) && !notes.isDone() && System.nanoTime() < deadline;
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
                    .map(oldest -> Duration.between(oldest.since(), now))
                    .orElse(Duration.ZERO);
            long count = age.isZero() ? 0 : Backlog.count(aggregate);
            metrics.unpublished(aggregate.type().collection(), count, age);
        }
    }

    private enum Fate {
        ARRIVED,
        /** For a fault of its own. */
        NEVER,
        WAITS
    }

    /**
     * What became of sends.
     *
     * @param sent how many
     * @param arrived how many of them arrived
     * @param never how many of them never will
     */
    private record Arrivals(int sent, int arrived, int never) {
        static final Arrivals NONE_SENT = new Arrivals(0, 0, 0);

        Arrivals and(Arrivals others) {
            return new Arrivals(sent + others.sent, arrived + others.arrived, never + others.never);
        }

        boolean isNoneOfThem() {
            return sent > 0 && arrived + never == 0;
        }

        /** What never will arrive is found by each sweep, and is no reason for one. */
        boolean areSome() {
            return arrived > 0 && arrived + never < sent;
        }
    }
}
