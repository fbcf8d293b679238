package fi.polku.platform.mongo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does the service's chores, one at a time, for as long as it runs. */
final class Chores implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    /** A start has other things to do first. */
    private static final Duration AFTER_START = Duration.ofMinutes(1);

    private final List<Chore> chores;
    private final Leases leases;
    private @Nullable ScheduledExecutorService running;

    Chores(List<Chore> chores, Leases leases) {
        this.chores = chores;
        this.leases = leases;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("polku-chores").factory());
        for (Chore chore : chores) {
            Duration first = chore.every().compareTo(AFTER_START) < 0 ? chore.every() : AFTER_START;
            var _ = thread.scheduleWithFixedDelay(
                    () -> run(chore), first.toMillis(), chore.every().toMillis(), TimeUnit.MILLISECONDS);
        }
        running = thread;
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.shutdownNow();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private void run(Chore chore) {
        try {
            if (leases.acquire(chore.name(), chore.every())) {
                chore.work().run();
            }
        } catch (RuntimeException e) {
            // The message may quote a document, so only the kind of fault is told.
            LOG.warn(
                    "{} is left for the next time: {}",
                    chore.name(),
                    e.getClass().getName());
        }
    }
}
