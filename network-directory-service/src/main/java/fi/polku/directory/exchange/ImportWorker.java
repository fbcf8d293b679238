package fi.polku.directory.exchange;

import fi.polku.directory.entries.Held;
import fi.polku.platform.mongo.StaleVersion;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Carries out imports one after the other for as long as the service runs; every replica has one. */
final class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    /** How long work that another replica has left may lie unseen. */
    private static final int LOOK_EVERY_SECONDS = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ImportRuns runs;
    private final RunImport runImport;
    private final Semaphore work;
    private final Clock clock;
    private final ThreadFactory threads;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    ImportWorker(ImportRuns runs, RunImport runImport, Semaphore work, Clock clock, ThreadFactory threads) {
        this.runs = runs;
        this.runImport = runImport;
        this.work = work;
        this.clock = clock;
        this.threads = threads;
    }

    @Override
    public synchronized void start() {
        stopping = false;
        thread = threads.newThread(this::workOn);
        thread.start();
    }

    /** Leaves time to hand back what is being worked on. */
    @Override
    public synchronized void stop() {
        stopping = true;
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            if (!thread.join(PATIENCE)) {
                LOG.warn("An import did not stop in time, and is free again when its claim ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    private void workOn() {
        while (!stopping) {
            if (!oneDone() && !stopping) {
                rest();
            }
        }
    }

    private void rest() {
        try {
            var _ = work.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
            work.drainPermits();
        } catch (InterruptedException e) {
            LOG.debug("Imports go on, unless the service stops");
        }
    }

    /** Whether there was one to try. */
    private boolean oneDone() {
        try {
            var next = runs.next(clock.instant());
            next.ifPresent(run -> begin(run));
            return next.isPresent();
        } catch (StaleVersion | ImportInterrupted e) {
            LOG.info("An import is left to another replica, or to the next start");
            return false;
        } catch (RuntimeException | Error e) {
            // Whatever it was: without this thread nothing would be imported here. The run is begun again soon, or once
            // its claim has run out. The message may quote a file, so only the kind of fault is told.
            if (!stopping) {
                LOG.warn("An import is left for later: {}", e.getClass().getName());
            }
            return false;
        }
    }

    private void begin(Held<ImportRun> run) {
        if (run.entry().isWornOut()) {
            runImport.giveUp(run);
            return;
        }
        runImport.run(runs.replace(run, run.entry().begun(clock.instant())));
    }
}
