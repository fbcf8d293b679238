package fi.polku.directory.search.messaging;

import fi.polku.directory.search.SearchState;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
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

    private final IndexFeed feed;
    private final ScheduledExecutorService steps = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("polku-index").daemon().factory());
    private volatile @Nullable ScheduledFuture<?> stepping;

    IndexWorker(IndexFeed feed) {
        this.feed = feed;
    }

    @Override
    public boolean isComplete() {
        return feed.isComplete();
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
    private void step() {
        try {
            feed.step();
        } catch (RuntimeException e) {
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
}
