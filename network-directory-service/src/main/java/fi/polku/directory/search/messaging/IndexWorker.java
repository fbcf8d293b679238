package fi.polku.directory.search.messaging;

import fi.polku.directory.search.SearchState;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** Runs the feed beside everything else, and tells whether the index is there. */
final class IndexWorker implements SmartLifecycle, HealthIndicator, SearchState {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);
    private static final long EVERY_MILLIS = 100;

    /** For this many steps in a row a replica may tell what it knew last; after that it tells people what is not so any more. */
    private static final int MOST_FAILED = 50;

    private final Steps feed;
    private final ScheduledExecutorService steps = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("polku-index").daemon().factory());
    private final AtomicInteger failed = new AtomicInteger();
    private volatile @Nullable ScheduledFuture<?> stepping;

    IndexWorker(Steps feed) {
        this.feed = feed;
    }

    @Override
    public boolean isComplete() {
        return feed.isComplete() && failed.get() < MOST_FAILED;
    }

    @Override
    public Health health() {
        return isComplete() ? Health.up().build() : Health.outOfService().build();
    }

    @Override
    public void start() {
        stepping = steps.scheduleWithFixedDelay(this::step, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** One that fails is taken again: what has been read stays marked until it has been drawn. */
    void step() {
        try {
            feed.step();
            failed.set(0);
        } catch (RuntimeException e) {
            failed.incrementAndGet();
            LOG.warn(
                    "The index could not be brought up to date: {}",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        stepping = null;
        steps.shutdownNow();
        feed.stop();
    }

    @Override
    public boolean isRunning() {
        return stepping != null;
    }

    /** What is run. */
    interface Steps {

        boolean isComplete();

        void step();

        void stop();
    }
}
